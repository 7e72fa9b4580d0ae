import ArgumentParser

/// Measures OnRecord; `make bench` runs all of it.
@main
struct Benchmarks: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmarks",
    abstract: "Measure how well and how fast OnRecord reads.",
    subcommands: [
      Accuracy.self, Speakers.self, Mentions.self, Names.self, Identities.self, TimesCommand.self,
      ActsBenchmark.self, CircumstancesBenchmark.self, Calibration.self, Pages.self, Languages.self,
      Copies.self,
      MeaningCommand.self, RecordShape.self, RecordBenchmark.self, NewsroomBenchmark.self, Crashes.self,
      AddingSpeed.self, Speed.self,
      Products.self,
      Wordpieces.self,
    ]
  )
}
