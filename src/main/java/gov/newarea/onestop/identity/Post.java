package gov.newarea.onestop.identity;

import java.io.Serializable;

/** One role in one department; an applicant's department is empty. */
public record Post(String department, Role role) implements Serializable {}
