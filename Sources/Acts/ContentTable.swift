/// What the opening words of a content tell of the act, where the cue only says "said": data, in lemmas.
enum ContentTable {
  /// Verbs with which a speaker performs the act or tells of the thought: "I hope", "we demand", "she thinks".
  static let verbs = """
    believe: think, believe, feel, guess, suppose, reckon, suspect, bet, imagine, consider
    hope: hope, pray, look-forward
    want: want, wish, 'd-like, would-like, would-love, would-prefer
    predict: expect, anticipate, predict, foresee
    intend: plan, intend, aim
    fear: fear, worry, dread
    support: support, back, endorse, favor, favour
    oppose: oppose, object
    agree: agree, concur, share
    accept: accept
    reject: reject, dispute, disagree
    deny: deny
    doubt: doubt, question, wonder
    promise: promise, pledge, vow, swear, guarantee, commit
    offer: offer, volunteer
    refuse: refuse, decline
    warn: warn, caution
    threaten: threaten
    demand: demand, insist
    urge: urge, encourage, call-on, call-for, appeal
    request: ask, request, beg, implore
    recommend: recommend, advise, suggest
    propose: propose
    thank: thank, appreciate
    apologise: apologize, apologise, regret
    praise: praise, admire, congratulate, applaud, commend, salute, love, respect, celebrate
    welcome: welcome
    criticise: criticize, criticise, hate, resent
    condemn: condemn, denounce, deplore
    accuse: accuse, blame
    confirm: confirm
    admit: admit, concede, acknowledge, confess
    announce: announce, declare
    """

  /// Adjectives behind "I am" and "they were".
  static let adjectives = """
    believe: confident, sure, certain, convinced
    hope: hopeful
    want: eager
    fear: afraid, worried, concerned, scared, fearful, terrified, nervous, anxious, alarmed
    thank: grateful, thankful
    apologise: sorry
    praise: proud, impressed, fond
    welcome: glad, pleased, happy, delighted, honored, honoured, thrilled, relieved, encouraged
    criticise: disappointed, disgusted, appalled, outraged, ashamed, angry, fed, tired, frustrated
    promise: committed, determined
    offer: ready, willing, prepared
    oppose: opposed, against
    support: for, behind
    intend: planning, aiming, intending, considering, seeking, trying
    """

  /// What the speaker does not do turns into another act.
  static let negated: [Act: Act] = [
    .support: .oppose, .agree: .reject, .accept: .reject, .oppose: .support, .doubt: .believe, .promise: .say,
    .thank: .say, .praise: .criticise, .welcome: .criticise, .predict: .predict, .want: .want,
    .believe: .believe,
    .hope: .hope, .intend: .intend, .fear: .say, .offer: .refuse, .deny: .admit, .refuse: .accept,
  ]

  /// Words that judge, by what they judge to be; compared as they stand.
  static let judgements = """
    criticise: disgrace, disgraceful, shameful, outrageous, ridiculous, unhinged, fraud, fraudulent, terrible, \
    irresponsible, reckless, hypocrite, hypocritical, hypocrisy, quack, charlatan, fake, con artist, scam, embarrassing, \
    embarrassment, pathetic, disgusting, awful, horrible, idiotic, stupid, dumb, foolish, absurd, bully, racist, bigot, \
    bigoted, sexist, misogynist, incompetent, unfit, unqualified, temperamentally, out of control, disaster, \
    disastrous, catastrophe, insulting, offensive, dangerous, phony, weak, failure, failed, nonsense, ludicrous, clueless, \
    meltdown, dishonest, crooked, nasty, appalling, sloppy, inexcusable, laughable, slob, lunatic, madman, loser, \
    joke, despicable, deplorable, deplorables, demagogue, tyrant, dictator, puppet, worst, wrong, misguided, cynical, unfair, \
    petty, cruel, dog whistle, lacks, cowardly, baseless smear, taunts, leech, brat, rigged, a mess, outrage, \
    not fit, ignorant, ignorance, unpresidential, un-American, unamerican, disrespectful, divisive, propaganda, witch hunt
    condemn: barbaric, heinous, abhorrent, atrocity, atrocities, unacceptable, intolerable, brutal, evil, unforgivable, \
    reprehensible, savage, inhuman, inhumane, vile, unconscionable
    praise: great, brilliant, tremendous, wonderful, amazing, excellent, hero, heroic, fantastic, extraordinary, \
    remarkable, outstanding, brave, courageous, talented, smart, champion, magic, best, brightest, incredible, magnificent, \
    impressive, beautiful, strong leader, better leader, far more, perfect, courage, inspiring, leader, spectacular, admirable, \
    exemplary, superb, strong, genius, patriot
    welcome: huge win, big win, good news, great news, victory, step forward, right direction, for the better, milestone, \
    honor, honored, historic day, important step, positive step, good step, breakthrough, relief, triumph
    agree: absolutely right, is right, was right, 're right, are right, 's right, totally correct, is correct, was correct
    deny: untrue, not true, false, unfounded, baseless, a lie, nothing to do with, no truth, did nothing wrong, inaccurate, \
    no basis, without foundation, made up, never happened, groundless
    accuse: lied, lying, lies, liar, stole, cheated, cheating, broke the law, violated, corrupt, guilty of, covered up, \
    responsible for the, to blame, criminal, interfering, murdered, stealing, illegally, colluded, betrayed, 's fault, misled
    admit: a mistake, was wrong, my fault, our fault, should have known, i regret
    """

  /// Verbs of harm: "we will" with one of them is a threat.
  static let harms: Set<String> = [
    "attack", "bomb", "sue", "retaliate", "strike", "destroy", "punish", "fire", "sanction", "veto", "impose",
    "respond", "kill", "crush", "shut", "expel", "arrest", "jail", "prosecute", "withdraw", "cut", "cancel",
    "block",
    "appeal", "fight", "hit", "hurt", "wipe", "invade", "avenge", "annihilate", "target", "boycott", "seize",
    "eliminate",
    "obliterate", "deport", "suspend", "penalize", "penalise", "subpoena", "oust", "bury", "close", "walk",
  ]

  /// Verbs of what happens to people without their doing: "we will lose" promises nothing.
  static let happenings: Set<String> = [
    "get", "lose", "need", "become", "suffer", "face", "feel", "find", "end", "happen", "remain", "die",
    "win",
  ]

  /// Verbs with which people tell others what to do, at the head of a sentence.
  static let imperatives: Set<String> = [
    "stop", "leave", "get", "give", "release", "resign", "vote", "go", "come", "take", "put", "keep", "do",
    "don't",
    "bring", "make", "free", "end", "stand", "drop", "apologize", "apologise", "tell", "show", "send", "join",
    "help",
    "pay", "fix", "pass", "build", "lock", "hand", "call", "open", "close", "return", "save", "shut", "be",
    "read",
    "withdraw", "act", "follow", "wake", "respect", "answer", "explain", "remember", "never",
  ]
}
