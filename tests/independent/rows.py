"""Rows of base tables as a test wants them: what is not said is empty, nought, or nothing."""
import sqlite3

EMPTY = {"TEXT": "", "BIGINT": 0, "BOOLEAN": 0, "INTEGER": 0}


class Rows:
    """One institution, to write in."""

    def __init__(self, database):
        self.db = sqlite3.connect(database)
        self.db.row_factory = sqlite3.Row
        self.institution = self.one("SELECT institution_id FROM campus_institutions")
        self.next = 1 + max(self.one(f"SELECT COALESCE(MAX(id), 0) FROM {table}") for table in
                            ("campus_people", "portfolio_experiences", "guidance_conversations", "course_steps"))
        self.columns = {}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.db.commit()
        self.db.close()

    def one(self, query, *values):
        row = self.db.execute(query, values).fetchone()
        return row and row[0]

    def all(self, query, *values):
        return self.db.execute(query, values).fetchall()

    def column(self, query, *values):
        return [row[0] for row in self.all(query, *values)]

    def id(self):
        self.next += 1
        return self.next

    def columns_of(self, table):
        """{column: what stands there when nothing is said}."""
        if table not in self.columns:
            self.columns[table] = {row["name"]: EMPTY[row["type"]] if row["notnull"] else None
                                   for row in self.db.execute(f"PRAGMA table_info({table})")}
        return self.columns[table]

    def add(self, table, **values):
        """Answers the id, where there is one."""
        given = {**self.columns_of(table), "institution_id": self.institution, **values}
        if "id" in given and "id" not in values:
            given["id"] = self.id()
        marks = ", ".join("?" * len(given))
        self.db.execute(f"INSERT OR IGNORE INTO {table} ({', '.join(given)}) VALUES ({marks})", list(given.values()))
        return given.get("id")

    def key_of(self, table):
        return [row["name"] for row in self.db.execute(f"PRAGMA table_info({table})") if row["pk"]]

    def change(self, table, key, **values):
        """The row with this key, as any_row() gives it."""
        self.db.execute(f"UPDATE {table} SET {', '.join(f'{name} = ?' for name in values)}"
                        f" WHERE {' AND '.join(f'{name} = ?' for name in self.key_of(table))}", [*values.values(), *key])

    def any_row(self, dice, table, student):
        """The key of one of a student's rows, or nothing."""
        found = self.all(f"SELECT {', '.join(self.key_of(table))} FROM {table} WHERE student_id = ?", student)
        return tuple(dice.choice(found)) if found else None
