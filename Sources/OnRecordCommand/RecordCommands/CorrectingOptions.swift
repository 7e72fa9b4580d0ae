import ArgumentParser
import Record

/// Which record a person corrects, and who that is.
struct CorrectingOptions: ParsableArguments {
  @OptionGroup var recordOptions: RecordOptions
  @OptionGroup var personOptions: PersonOptions

  /// Opens the record, which must be there; says so and ends where that cannot be done.
  func open(_ console: Console) throws -> (record: Record, person: String) {
    let person = try personOptions.name
    return (try recordOptions.open(.existing, console), person)
  }
}
