import ArgumentParser

@main
struct OnRecordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "onrecord")
}
