/// The cue words of each act: data, in lemmas.
///
/// A line names an act and its frames, parted by commas; a frame may be several words, between which others may
/// stand ("make it very clear"). A frame behind a tilde is weak: it counts only where the cue has no other, as
/// "try" in "tried to explain". Frames of `say` are always weak. Each frame stands once. Coverage was counted on the
/// cues of PolNeAR's training set.
enum CueTable {
  static let assertions = """
    say: say, tell, state, add, write, tweet, retweet, post, according to, accord to, reply, respond, \
    answer, continue, remark, comment, speak, go on, email, e-mail, message, put it, shout, yell, \
    chant, cry, scream, whisper, mutter, text, read, utter, chime in, interject, recount, relate, \
    opine, muse, observe, testify, conclude, deliver, statement, word, speech, interview, \
    in the word of, narrative, voice, pronounce, shoot back, fire back, elaborate, repeat, reiterate, \
    air, begin, start, open, phrase, per, describe how, sing, sworn, swear in, go, be like, \
    sarcastically, address to, inform, caption, report to, make clear, rhetoric, communicate, convey, \
    express, relay, rattle off, rant, ramble, greet, blurt, exclaim, gush, deadpan, make statement, \
    issue statement, release statement, respond to request, return call, return request, \
    answer question, respond to question, make comment, walk back, coin, be quote, chat, sign off, \
    vent, narrate
    report: report, show, find, find out, detect, determine that, document, record, measure, \
    reportedly, calculate, demonstrate, survey, study, poll, research, examine, investigate, analyse, \
    analyze, review, illustrate, display, finding, footage, prove, establish, detail, turn up, \
    uncover evidence, capture, fact-check, rumor, rumour, chronicle
    announce: announce, declare, proclaim, unveil, release, publish, file, announcement, declaration, \
    introduce, inaugurate, launch, appoint, name, hire, break the news, make public, issue, bill, \
    notice, schedule
    explain: explain, clarify, explanation, account for, lay out, outline, elaborate on, expound, \
    spell out, shed light, break down, justify, justification, rationalize, attribute, give reason, \
    articulate, make case, walk through, credit to, make sense of, clear up
    describe: call, describe, label, brand, rate, portray, compare, liken, dub, characterize, \
    characterise, depict, know as, known as, paint, picture, cast as, term, refer to as, style, rank, \
    frame, present, identify as, list as, bill as, peg, equate, deem, title, nickname, classify, grade, \
    define, contrast, description, portrayal, tag, categorize, represent as, hold up as, speak of, \
    declare to be
    note: note, mention, point out, point to, cite, refer to, discuss, talk about, address, \
    speak about, speak out about, highlight, underscore, underline, remind, recall, remember, \
    reminisce, emphasize, emphasise, stress, bring up, raise, touch on, allude to, reference, list, \
    identify, name-check, focus on, focus, call attention, draw attention, weigh in on, comment on, \
    quote, invoke, single out, devote, dwell on, write about, tweet about, ask about, ~about, ~on, ~of, \
    mention of, reference to, acknowledge receipt, hammer home, zero in on, pivot to, talk, point, \
    debate, discussion, spend time, bring attention, take note, attention, cover, include, speak to, \
    tell of, tell about, reminder, tout, trumpet, play up, flag, catalog, enumerate, tick off, \
    remark on, reflect on, look at, feature, watch, weigh in, conversation, question of, issue of, \
    story about, open up about, converse, make mention, pay attention, hear about
    claim: claim, argue, insist, maintain, assert, contend, argument, assertion, contention, allege, \
    affirm, avow, profess, posit, purport, submit, make the case, counter, retort, defend, \
    protest that, swear, stand by, double down, boast, brag, insistence, boast of, allegation that, \
    stipulate, advance, narrative that, make a point, make an argument, declaim, hold that, preach, \
    persist in, self-described, pretend, spin, crow, stick to, thesis, plead not guilty
    confirm: confirm, reaffirm, verify, corroborate, confirmation, attest, bear out, vouch, validate, \
    authenticate, certify, assure, reassure, assurance, concur that
    admit: admit, acknowledge, concede, confess, own up, admission, acknowledgement, acknowledgment, \
    concession, plead guilty, come clean, take responsibility, recognize, recognise, grant that, \
    accept responsibility, take the blame, allow that
    deny: deny, refute, dispute, rebut, denial, disavow, disclaim, contradict, debunk, push back, \
    rebuttal, shoot down, disown, distance from, play down, downplay, shrug off, brush off, dispel, \
    negate, gainsay, recant, denounce as false, call false, dismiss as false, set the record straight
    doubt: doubt, question, cast doubt, skeptical, sceptical, skepticism, scepticism, wonder, doubtful, \
    dubious, disbelieve, express doubt, raise question, question about, raise doubt, unsure, uncertain, \
    not sure, not certain, unclear, not clear, unconvinced, challenge, distrust, mistrust, query, \
    suspicious, incredulous, second-guess, not convinced, call into question, call in question, \
    pour cold water, not know whether, have doubt, not buy, wonder aloud
    predict: predict, expect, forecast, project, foresee, foretell, anticipate, prediction, \
    expectation, prophesy, envision, envisage, look for, projection, likely, bet, foreshadow, \
    look forward, be poised, speculate, speculation, be slated, wager, count on, see coming, \
    prognosticate, widely expected, augur, handicap
    estimate: estimate, reckon, estimation, put at, gauge, guess, ballpark, assess, assessment, \
    value at, tally
    suggest: suggest, imply, hint, indicate, insinuate, intimate, signal, indication, suggestion, \
    implication, allusion, drop hint, raise the possibility, float, evoke, leave open, \
    give to understand, telegraph, give impression, make noise, raise the prospect, seemingly, \
    apparently, sign, sound, mean
    reveal: reveal, disclose, divulge, leak, revelation, disclosure, expose, uncover, let slip, bare, \
    lay bare, unearth, bring to light, make no secret, discover to, blow the whistle, tip off, spill, \
    share, confide
    joke: joke, quip, kid, jest, tease, crack, poke fun, make fun, banter, jokingly, tongue in cheek, \
    wisecrack, say sarcastically, say jokingly
    """

  static let commitments = """
    promise: promise, pledge, vow, swear to, commit, guarantee, commitment, undertake, give word, \
    take oath, pledge of, make promise, committed, assure of, give assurance, make commitment, \
    promise of, be determined, determined
    offer: offer, volunteer, invite, invitation, extend offer, be willing, willing, be ready, ready, \
    be open to, open to, provide, be prepared, willingness, offer of, make available, be happy to, \
    propose to help
    refuse: refuse, decline, rule out, refusal, resist, balk, withhold, snub, renege, ~fail, reluctant, \
    reluctance, boycott, rebuff, hold back, hold out, shy away, demur, stonewall, be unwilling, \
    unwilling, ~avoid, ignore, abstain, hesitant, resistance, dodge, evade, withdraw, defy, turn down
    threaten: threaten, threat, vow to retaliate, swear revenge, menace, issue threat, make threat, \
    promise retaliation, issue ultimatum, ultimatum, vow revenge
    warn: warn, caution, alert, warning, sound the alarm, raise the alarm, sound alarm, issue warning, \
    raise alarm, red flag, raise the specter, word of caution, put on notice
    """

  static let directives = """
    ask: ask, inquire, enquire, pose, quiz, wonder whether, question whether, inquiry, enquiry, \
    interrogate, grill, prod, ask whether, ask if, question to, want to know, press on
    request: request, ask for, ask to, beg, plead, appeal, petition, plea, seek approval, solicit, \
    apply, entreat, beseech, bid for, request for, plead with, appeal to, lobby, apply for, pray for, \
    plead for, file for, sue for
    demand: demand, insist on, require, demand for, require that, call for an end, requirement, \
    claim for, exact, must, it be necessary, be necessary, necessary that, need to, insist that must, \
    prescribe, protest, rally, sue, dictate
    urge: urge, call on, call for, call upon, appeal for, press for, push for, exhort, implore, \
    encourage, persuade, convince, press, push, lobby for, agitate, advocate for, campaign for, \
    advocate, champion, goad, pressure, entice, coax, beckon, rally for, march for, nudge, \
    encouragement, set about persuade, talk into, pressure on, cajole
    propose: propose, put forward, proposal, proposition, table, nominate, moot, set out, sponsor, \
    co-sponsor, draft, bring forward, lay out plan, unveil plan, nomination, float the idea, pitch, \
    idea, plan for, put forth, tender, motion, designate, suggest that be
    recommend: recommend, advise, counsel, recommendation, advice, should, be better off, guideline, \
    make recommendation, advisory, suggest to, prefer that
    order: order, command, instruct, ~direct, decree, mandate, authorize, authorise, ban, prohibit, \
    forbid, instruction, subpoena, summon, restrict, allow, permit, block, sentence, bar, \
    rule that must, task, deploy, enjoin, tell to, impose, executive order, veto, assign, suspend, \
    outlaw, sanction, compel, dispatch
    """

  static let evaluations = """
    praise: praise, hail, laud, applaud, commend, admire, extol, compliment, celebrate, salute, \
    rejoice, exalt, glorify, speak favorably, speak highly, speak well of, praise for, tribute, honor, \
    honour, pay tribute, acclaim, lionize, cheer, enamored, fond, love, adore, proud, congratulate, \
    impressed, tribute to, sing the praise, be a fan, fan of, credit, admiration, enjoy, ~like, \
    approve of, marvel, favorite, rave, worship, revere, respect, have kind word, flatter, \
    recommend highly, idolize, heap praise, shower praise, toast, popular with, thrilled, enthusiastic, \
    trust, appreciate
    thank: thank, gratitude, grateful, thankful, express gratitude, express thanks, give thanks, \
    owe gratitude
    welcome: welcome, embrace, glad, pleased, happy, delighted, relieved, relief, greet with joy, \
    satisfied, be honored, satisfaction, express relief, hail as, warm to, breathe a sigh
    apologise: apologize, apologise, apology, sorry, regret, express regret, remorse, be sorry, \
    offer apology, repent, rue, express remorse, ask forgiveness, beg pardon, make apology
    criticise: criticize, criticise, criticism, slam, blast, attack, rip, bash, mock, ridicule, deride, \
    knock, chide, scold, rebuke, lambaste, lambast, assail, critical, decry, bemoan, lament, complain, \
    complaint, rail against, rail, lash out, hit, take aim, go after, take issue, take a swipe, \
    take a shot, take a jab, jab, fault, pan, disparage, belittle, insult, scoff, sneer, hammer, \
    skewer, savage, unload on, berate, admonish, upbraid, reprimand, grumble, fume, despise, hate, \
    disdain, dislike, scorn, denigrate, attack on, critique, object, objection, find fault, rap, \
    vilify, malign, smear, roast, pillory, excoriate, castigate, thrash, trash, pummel, target, \
    hostile, displeasure, dismay, disappointed, disappointment, disgust, unhappy, angry, anger, upset, \
    outrage, outraged, frustration, frustrated, annoy, irk, infuriate, offend, be tired of, swipe at, \
    taunt, troll, call out, lay into, tear into, hit back, strike back, barb, broadside, backlash, \
    tirade, hit out, snipe, shame, lampoon, boo, jeer, heckle, harangue, bristle, resent, rant against, \
    browbeat, pounce, dig at, contempt, loathe, detest, cry foul, complain about, poke at, harsh, \
    gripe, dissatisfied, unimpressed, take to task, diss, unleash, lash, needle, sound off, ding, \
    sting, derision, lambasting, scathing, be no fan, whine, express frustration
    condemn: condemn, denounce, deplore, denunciation, condemnation, repudiate, express outrage, abhor, \
    repudiation, censure, express horror, strongly condemn, execrate, appal, appall, revile
    accuse: accuse, blame, charge, accusation, allegation, indict, allege that, accuse of, finger, \
    lay the blame, implicate, point the finger, fault for, level charge, charge with, blame for, \
    hold responsible, incriminate, level accusation, impugn, put the blame, pin blame, convict, \
    impeach, arraign, denounce as, allege against, suspect of
    """

  static let stances = """
    agree: agree, concur, echo, agreement, side with, share the view, consensus, be on board, consent, \
    align, be in agreement, second, common ground, see eye to eye, reach agreement, negotiate, deal, \
    settle on, strike deal, pact, understanding, nod, subscribe to, echo the sentiment, endorse the view
    accept: accept, acquiesce, tolerate, put up with, come to term, acceptance, relent, capitulate, \
    give in, comply, adopt, swallow, yield to, bow to, resign to, stomach, make peace with, \
    agree to take
    reject: reject, dismiss, spurn, rejection, disagree, disagreement, scotch, repel, discount, \
    wave off, wave away, dismissive, disregard, renounce, dissent, decline to accept, walk away from, \
    strike from, refuse to accept, part way, pooh-pooh, overturn, brush aside
    support: support, back, endorse, favor, favour, ~supporter, supportive, endorsement, stand with, \
    stand behind, support for, backing, in favor, in favour, vote for, throw support, throw weight, \
    get behind, rally behind, for, come out for, sympathize, sympathise, approval, approve, pro, \
    allegiance, stump for, advocate of, vote in favor, line up behind, uphold, promote, proponent, \
    give blessing, loyal, solidarity, back up, stick up for, stand up for, ally, rally around, prefer, \
    preference, root for, be behind, cast vote for, stick by, swear allegiance
    oppose: oppose, opposition, opponent, object to, fight, against, vote against, protest against, \
    campaign against, come out against, foe, stand against, speak out against, opposition to, \
    be against, opposed, lobby against, critic of, rally against, fight against, hostility, averse, \
    crusade against, push back against, stand in the way
    decide: decide, rule, vote, decision, ruling, determine, resolve, pass, elect, choose, verdict, \
    conclude that, opt, settle, determination, make the decision, make up mind, legislate, judgment, \
    judgement, resolution, abolish, ratify, strike down, repeal, adjudicate, cast ballot, cast vote, \
    find guilty, acquit, select, pick, reach decision, choice, enact, grant, award, reverse, nullify, \
    invalidate, overrule, void, dismiss case, settle lawsuit
    """

  static let thoughts = """
    believe: believe, think, view, see, consider, regard, feel, judge, suppose, assume, belief, \
    opinion, in the opinion of, in the eye of, in the view of, in eye, in mind, conviction, convinced, \
    sure, confident, confidence, perceive, perception, imagine, sense, conceive, seem, appear, suspect, \
    be of the opinion, strike as, look like, look, ~to, thought, interpret, take for, trust that, \
    attitude, see as, think of, presume, assumption, theory, notion, mindset, sentiment, feeling, \
    impression, obsession, no doubt, have no doubt, certain, mistake for, perspective, come across, \
    assess as, stance, position, philosophy, mentality, faith, have faith, be optimistic, optimistic, \
    optimism, obsessed, dream up, read as, misperceive, subscribe, ~in, hold view, believer, \
    understand as, under the impression, bullish, bearish
    hope: hope, hopeful, hopefully, wish for, in the hope, pray, dream, dream of, look forward to, \
    cross finger, aspire, aspiration, bet on
    want: want, would like, wish, desire, crave, prefer to, yearn, eager, keen, ~seek, demand of, \
    ~need, interested, interest in, interest, would rather, would love, thirst, be anxious to, \
    appetite, ambition, priority, hanker, covet, be dying to, insist on having
    intend: intend, plan, aim, mean to, intention, seek to, goal, set out to, try to, plan to, \
    be go to, strategy, attempt, ~try, intent, mull, weigh, contemplate, target of, prepare, \
    have in mind, design, effort, objective, purpose, look to, hope to, work to, be about to, \
    set about, plot, campaign to, consider run, gear up, move to, propose to, flirt with
    fear: fear, worry, afraid, concern, worried, concerned, anxiety, anxious, dread, alarm, alarmed, \
    scared, fearful, nervous, express concern, fret, apprehension, apprehensive, worry about, wary, \
    unease, uneasy, panic, rattled, rattle, frighten, be troubled, troubled, voice concern, \
    raise concern, nervousness, paranoid, horrify, terrify
    know: know, understand, be aware, aware, knowledge, familiar, realize that, awareness, comprehend, \
    get it, know about, be familiar with, know all about, grasp, appreciate that, unaware
    learn: learn, realize, realise, discover, recognise that, recognition, hear, hear that, gather, \
    figure out, realization, conclude from, be told, be informed, remember that, come to know, \
    take away, wake up to, spot, lesson
    """

  static let all = [assertions, commitments, directives, evaluations, stances, thoughts]
}
