import GRDB

/// The tables of a database of Discourse Network Analyzer 3, and what DNA expects to find in them.
///
/// Written after what version 3.0 makes for SQLite (github.com/leifeld/dna, `sql/Sql.java`): the same tables, columns,
/// checks and references.
enum DiscourseNetworkSchema {
  /// The version of DNA whose tables these are.
  static let version = "3.0.8"
  static let versionDate = "2022-06-16"

  /// The digest of the password "onrecord" of the one coder, as DNA checks it: SHA-256 a hundred thousand times over a salt
  /// of 16 bytes and the password, salt and digest in base64. It is no secret: it lets the user in, who can change it.
  static let passwordDigest = "T25SZWNvcmQuZXhwb3J0Lg7zg1/+B72esGUC/jWmG1ecyVlfEwa3d/wfv02FV/jy"

  /// The variables of the statement type "DNA Statement", by their numbers.
  enum Variable: Int, CaseIterable {
    case person = 1
    case organization, concept, agreement
  }

  /// What DNA knows of each entity beside its name, in this order for each variable.
  static let attributes = ["Type", "Alias", "Notes"]

  static func create(in database: Database) throws {
    for part in [people, contents, values] { try database.execute(sql: part) }
    try database.execute(
      sql: """
        INSERT INTO CODERS (ID, Name, Red, Green, Blue, Password, PermissionEditStatementTypes, PermissionEditCoders)
        VALUES (1, 'Admin', 255, 255, 0, ?, 1, 1)
        """,
      arguments: [passwordDigest]
    )
    try database.execute(
      sql: "INSERT INTO SETTINGS (Property, Value) VALUES ('version', ?), ('date', ?)",
      arguments: [version, versionDate]
    )
    try database.execute(
      sql: """
        INSERT INTO STATEMENTTYPES (ID, Label, Red, Green, Blue)
        VALUES (1, 'DNA Statement', 239, 208, 51), (2, 'Annotation', 211, 211, 211);
        INSERT INTO VARIABLES (ID, Variable, DataType, StatementTypeId) VALUES (1, 'person', 'short text', 1),
          (2, 'organization', 'short text', 1), (3, 'concept', 'short text', 1), (4, 'agreement', 'boolean', 1),
          (5, 'note', 'long text', 2);
        """
    )
    for variable in [Variable.person, .organization, .concept] {
      for attribute in attributes {
        try database.execute(
          sql: "INSERT INTO ATTRIBUTEVARIABLES (VariableId, AttributeVariable) VALUES (?, ?)",
          arguments: [variable.rawValue, attribute]
        )
      }
    }
  }

  private static let colors = ["Red", "Green", "Blue"].map {
    "\($0) INTEGER NOT NULL DEFAULT 0 CHECK (\($0) BETWEEN 0 AND 255)"
  }.joined(separator: ", ")

  /// Columns for what a coder may do, with whether they may unless something else is said.
  private static let permissions = [
    ("AddDocuments", 1), ("EditDocuments", 1), ("DeleteDocuments", 1), ("ImportDocuments", 1),
    ("AddStatements", 1), ("EditStatements", 1), ("DeleteStatements", 1), ("EditAttributes", 1),
    ("EditRegex", 1), ("EditStatementTypes", 0), ("EditCoders", 0), ("ViewOthersDocuments", 1),
    ("EditOthersDocuments", 1), ("ViewOthersStatements", 1), ("EditOthersStatements", 1),
  ].map { name, value in
    "Permission\(name) INTEGER NOT NULL CHECK (Permission\(name) BETWEEN 0 AND 1) DEFAULT \(value)"
  }.joined(separator: ", ")

  private static let people = """
    CREATE TABLE SETTINGS (Property TEXT PRIMARY KEY, Value TEXT NOT NULL);
    CREATE TABLE CODERS (
      ID INTEGER NOT NULL PRIMARY KEY, Name TEXT NOT NULL, \(colors),
      Refresh INTEGER NOT NULL CHECK (Refresh BETWEEN 0 AND 9999) DEFAULT 0,
      FontSize INTEGER NOT NULL CHECK (FontSize BETWEEN 1 AND 99) DEFAULT 14,
      Password TEXT NOT NULL,
      PopupWidth INTEGER CHECK (PopupWidth BETWEEN 100 AND 9999) DEFAULT 300,
      ColorByCoder INTEGER NOT NULL CHECK (ColorByCoder BETWEEN 0 AND 1) DEFAULT 0,
      PopupDecoration INTEGER NOT NULL CHECK (PopupDecoration BETWEEN 0 AND 1) DEFAULT 0,
      PopupAutoComplete INTEGER NOT NULL CHECK (PopupAutoComplete BETWEEN 0 AND 1) DEFAULT 1,
      \(permissions)
    );
    CREATE TABLE CODERRELATIONS (
      ID INTEGER NOT NULL PRIMARY KEY,
      Coder INTEGER CHECK (Coder > 0 AND Coder != OtherCoder) REFERENCES CODERS(ID) ON DELETE CASCADE,
      OtherCoder INTEGER CHECK (OtherCoder > 0 AND OtherCoder != Coder) REFERENCES CODERS(ID) ON DELETE CASCADE,
      viewStatements INTEGER NOT NULL DEFAULT 1 CHECK (viewStatements BETWEEN 0 AND 1),
      editStatements INTEGER NOT NULL DEFAULT 1 CHECK (editStatements BETWEEN 0 AND 1),
      viewDocuments INTEGER NOT NULL DEFAULT 1 CHECK (viewDocuments BETWEEN 0 AND 1),
      editDocuments INTEGER NOT NULL DEFAULT 1 CHECK (editDocuments BETWEEN 0 AND 1)
    );
    """

  private static let contents = """
    CREATE TABLE DOCUMENTS (
      ID INTEGER NOT NULL PRIMARY KEY, Title TEXT NOT NULL, Text TEXT NOT NULL,
      Coder INTEGER REFERENCES CODERS(ID) ON DELETE CASCADE,
      Author TEXT NOT NULL DEFAULT '', Source TEXT NOT NULL DEFAULT '', Section TEXT NOT NULL DEFAULT '',
      Notes TEXT NOT NULL DEFAULT '', Type TEXT NOT NULL DEFAULT '', Date INTEGER NOT NULL
    );
    CREATE TABLE STATEMENTTYPES (ID INTEGER NOT NULL PRIMARY KEY, Label TEXT NOT NULL, \(colors));
    CREATE TABLE VARIABLES (
      ID INTEGER NOT NULL PRIMARY KEY, Variable TEXT NOT NULL,
      DataType TEXT NOT NULL CHECK (DataType IN ('boolean', 'integer', 'long text', 'short text'))
        DEFAULT 'short text',
      StatementTypeId INTEGER REFERENCES STATEMENTTYPES(ID) ON DELETE CASCADE,
      UNIQUE (Variable, StatementTypeId)
    );
    CREATE TABLE VARIABLELINKS (
      ID INTEGER NOT NULL PRIMARY KEY,
      SourceVariableId INTEGER REFERENCES VARIABLES(ID) ON DELETE CASCADE,
      TargetVariableId INTEGER CHECK (TargetVariableId != SourceVariableId)
        REFERENCES VARIABLES(ID) ON DELETE CASCADE
    );
    CREATE TABLE REGEXES (Label TEXT PRIMARY KEY, \(colors));
    CREATE TABLE STATEMENTS (
      ID INTEGER NOT NULL PRIMARY KEY,
      StatementTypeId INTEGER REFERENCES STATEMENTTYPES(ID) ON DELETE CASCADE,
      DocumentId INTEGER REFERENCES DOCUMENTS(ID) ON DELETE CASCADE,
      Start INTEGER NOT NULL CHECK (Start >= 0 AND Start < Stop),
      Stop INTEGER NOT NULL CHECK (Stop >= 0 AND Stop > Start),
      Coder INTEGER REFERENCES CODERS(ID) ON DELETE CASCADE
    );
    """

  private static let values = """
    CREATE TABLE ENTITIES (
      ID INTEGER PRIMARY KEY NOT NULL,
      VariableId INTEGER NOT NULL REFERENCES VARIABLES(ID) ON DELETE CASCADE,
      Value TEXT NOT NULL DEFAULT '',
      Red INTEGER CHECK (Red BETWEEN 0 AND 255), Green INTEGER CHECK (Green BETWEEN 0 AND 255),
      Blue INTEGER CHECK (Blue BETWEEN 0 AND 255),
      ChildOf INTEGER CHECK (ChildOf > 0 AND ChildOf != ID) REFERENCES ENTITIES(ID) ON DELETE CASCADE,
      UNIQUE (VariableId, Value)
    );
    CREATE TABLE ATTRIBUTEVARIABLES (
      ID INTEGER PRIMARY KEY NOT NULL,
      VariableId INTEGER NOT NULL REFERENCES VARIABLES(ID) ON DELETE CASCADE,
      AttributeVariable TEXT NOT NULL,
      UNIQUE (VariableId, AttributeVariable)
    );
    CREATE TABLE ATTRIBUTEVALUES (
      ID INTEGER PRIMARY KEY NOT NULL,
      EntityId INTEGER NOT NULL REFERENCES ENTITIES(ID) ON DELETE CASCADE,
      AttributeVariableId INTEGER NOT NULL REFERENCES ATTRIBUTEVARIABLES(ID) ON DELETE CASCADE,
      AttributeValue TEXT NOT NULL DEFAULT '',
      UNIQUE (EntityId, AttributeVariableId)
    );
    \(table("DATASHORTTEXT", "Entity INTEGER NOT NULL REFERENCES ENTITIES(ID) ON DELETE CASCADE"))
    \(table("DATALONGTEXT", "Value TEXT DEFAULT ''"))
    \(table("DATABOOLEAN", "Value INTEGER NOT NULL DEFAULT 1"))
    \(table("DATAINTEGER", "Value INTEGER NOT NULL DEFAULT 0"))
    """

  /// A table with the values that statements have of one type of variables.
  private static func table(_ name: String, _ value: String) -> String {
    """
    CREATE TABLE \(name) (
      ID INTEGER PRIMARY KEY NOT NULL,
      StatementId INTEGER NOT NULL REFERENCES STATEMENTS(ID) ON DELETE CASCADE,
      VariableId INTEGER NOT NULL REFERENCES VARIABLES(ID) ON DELETE CASCADE,
      \(value),
      UNIQUE (StatementId, VariableId)
    );
    """
  }
}
