package gov.newarea.onestop.filing;

/**
 * With what a filing is begun.
 *
 * @param applicantName whoever applies: the person signed in, the agent's principal, or the person at the counter
 */
public record Opening(Channel channel, String applicantName, String mobile, String email) {}
