/// What a speaker does by saying something.
///
/// The set is small enough to remember and each act belongs to one ``Class``. `Documentation/Acts.md` has an
/// example of each.
public enum Act: String, Codable, Hashable, Sendable, CaseIterable {
  // Assertions.
  /// Says it, without more.
  case say
  /// Passes on what was found out: a poll shows it, an inquiry finds it, a paper reports it.
  case report
  /// Makes public what was done, decided or will happen.
  case announce
  /// Gives reasons, or tells how something is.
  case explain
  /// Calls somebody or something by a name or a quality, without judging.
  case describe
  /// Draws attention to a thing: notes, mentions, cites or recalls it, or speaks about it.
  case note
  /// Holds it to be true where others may not: claims, argues, insists.
  case claim
  /// Says that it is so, as was thought or asked.
  case confirm
  /// Says what is unwelcome to the speaker: admits, concedes.
  case admit
  /// Says that it is not so.
  case deny
  /// Questions whether it is so.
  case doubt
  /// Says what will or may come.
  case predict
  /// Puts a number on it that nobody knows exactly.
  case estimate
  /// Says it without saying it: implies, hints, indicates.
  case suggest
  /// Makes known what was hidden.
  case reveal
  /// Does not mean it seriously.
  case joke

  // Commitments.
  /// Binds the speaker to do it.
  case promise
  /// Would do it if the other side wants.
  case offer
  /// Will not do it or let it happen.
  case refuse
  /// Will do harm, mostly unless something happens.
  case threaten
  /// Tells of a danger.
  case warn

  // Directives.
  /// Asks a question.
  case ask
  /// Wants something of somebody who may say no.
  case request
  /// Wants something and leaves no choice.
  case demand
  /// Calls on somebody, or calls for something.
  case urge
  /// Puts forward a plan.
  case propose
  /// Says what would be best.
  case recommend
  /// Has the power to make others do it.
  case order

  // Evaluations.
  /// Speaks well of somebody or something.
  case praise
  /// Gives thanks.
  case thank
  /// Is glad of something that happened.
  case welcome
  /// Is sorry for what the speaker did.
  case apologise
  /// Speaks ill of somebody or something.
  case criticise
  /// Judges it to be beyond what is bearable.
  case condemn
  /// Says that somebody did wrong.
  case accuse

  // Stances.
  /// Is of one mind with somebody.
  case agree
  /// Takes what was offered, or puts up with it.
  case accept
  /// Will have none of it.
  case reject
  /// Is for it.
  case support
  /// Is against it.
  case oppose
  /// Settles it, as a court, a parliament or a voter does.
  case decide

  // Thoughts and wishes.
  /// Thinks it.
  case believe
  /// Wishes it and thinks that it may come.
  case hope
  /// Wishes it.
  case want
  /// Means to do it.
  case intend
  /// Is afraid of it or worried about it.
  case fear
  /// Knows it.
  case know
  /// Comes to know it.
  case learn
}

extension Act {
  /// The groups of acts, after Searle's kinds of illocutionary acts, with thoughts beside them: PolNeAR attributes
  /// what people think and want in the same way as what they say.
  public enum Class: String, Codable, Hashable, Sendable, CaseIterable {
    /// Tells how things are.
    case assertion
    /// Binds the speaker.
    case commitment
    /// Wants somebody to do something.
    case directive
    /// Judges or shows a feeling.
    case evaluation
    /// Takes a side.
    case stance
    /// Is only thought or wished.
    case thought
  }

  /// The group to which the act belongs.
  public var actClass: Class {
    switch self {
    case .say, .report, .announce, .explain, .describe, .note, .claim, .confirm, .admit, .deny, .doubt,
      .predict,
      .estimate, .suggest, .reveal, .joke:
      .assertion
    case .promise, .offer, .refuse, .threaten, .warn: .commitment
    case .ask, .request, .demand, .urge, .propose, .recommend, .order: .directive
    case .praise, .thank, .welcome, .apologise, .criticise, .condemn, .accuse: .evaluation
    case .agree, .accept, .reject, .support, .oppose, .decide: .stance
    case .believe, .hope, .want, .intend, .fear, .know, .learn: .thought
    }
  }
}
