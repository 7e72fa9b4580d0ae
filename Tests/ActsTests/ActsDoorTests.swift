import Testing
import Acts
