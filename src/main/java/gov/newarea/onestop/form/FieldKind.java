package gov.newarea.onestop.form;

/** How a field is asked. */
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
