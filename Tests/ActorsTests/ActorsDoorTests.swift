import Testing
import Actors
