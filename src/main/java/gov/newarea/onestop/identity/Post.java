package gov.newarea.onestop.identity;

/** One role in one department; an applicant's department is empty. */
public record Post(String department, Role role) {}
