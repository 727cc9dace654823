package gov.newarea.onestop.filing;

import org.jspecify.annotations.Nullable;

/**
 * With what a filing is begun.
 *
 * @param applicantName whoever applies: the person signed in, the agent's principal, or the person at the counter
 * @param document what the person at the counter showed; none online
 */
public record NewFiling(
        Channel channel, String applicantName, String mobile, String email, @Nullable IdentityDocument document) {

    public NewFiling(Channel channel, String applicantName, String mobile, String email) {
        this(channel, applicantName, mobile, email, null);
    }
}
