package gov.newarea.onestop.identity.embedded;

import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.house.Account;
import gov.newarea.onestop.identity.house.SignedIn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;

/**
 * Principal of a person with an embedded account. It is stored in sessions, which two versions share during an upgrade, so a
 * field that is new here may be missing there.
 */
class AccountHolder extends User implements SignedIn {

    /** The value that earlier versions computed. */
    private static final long serialVersionUID = 9162543852431320573L;

    private final Actor actor;
    private final Locale language;

    /** Identifies the password used at sign-in; null in sessions of versions without this field. */
    private final @Nullable String passwordMark;

    AccountHolder(Account account, Clock clock) {
        super(
                account.username(),
                account.passwordHash(),
                account.enabled(),
                true,
                true,
                !locked(account, clock),
                authorities(account));
        this.actor = account.actor();
        this.language = account.profile().locale();
        this.passwordMark = mark(account);
    }

    @Override
    public Locale language() {
        return language;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    /** Whether the account is enabled and unchanged. */
    boolean isAsIn(Account account) {
        return account.enabled()
                && actor.equals(account.actor())
                && mark(account).equals(passwordMark);
    }

    boolean hadOtherPassword(Account account) {
        return passwordMark != null && !passwordMark.equals(mark(account));
    }

    /** A hash of the hash, so that the password cannot be guessed from a stolen session. */
    private static String mark(Account account) {
        try {
            var hash = account.passwordHash().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(hash));
        } catch (NoSuchAlgorithmException neverInJava) {
            throw new IllegalStateException(neverInJava);
        }
    }

    private static boolean locked(Account account, Clock clock) {
        return account.lockedUntil() != null && LocalDateTime.now(clock).isBefore(account.lockedUntil());
    }

    private static List<GrantedAuthority> authorities(Account account) {
        return AuthorityUtils.createAuthorityList(account.posts().stream()
                .map(post -> "ROLE_" + post.role())
                .distinct()
                .toList());
    }
}
