package gov.newarea.onestop.form;

/** Kinds of fields. */
public enum FieldKind {
    TEXT,
    NUMBER,
    DATE,
    SELECT,
    RADIO,
    CHECKBOX,
    CHECKLIST,
    GROUP,
    ROWS;

    boolean hasOptions() {
        return this == SELECT || this == RADIO || this == CHECKLIST;
    }

    boolean hasChildren() {
        return this == GROUP || this == ROWS;
    }
}
