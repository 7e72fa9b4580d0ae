.PHONY: test format

## Run the tests.
test:
	swift test

## Check the format, as CI does.
format:
	swift format lint --strict --recursive Package.swift Sources Tests
