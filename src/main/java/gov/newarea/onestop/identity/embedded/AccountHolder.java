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
 * Someone who signed in with an account of the house. It lies in sessions, which versions share while one replaces the other:
 * what is added here may be missing there.
 */
class AccountHolder extends User implements SignedIn {

    /** As it was before it was written down. */
    private static final long serialVersionUID = 9162543852431320573L;

    private final Actor actor;
    private final Locale language;

    /** By which the password they signed in with is known again; none in a session of a version that kept none. */
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

    /** Whether nothing has changed in the account that this session should know. */
    boolean isAsIn(Account account) {
        return account.enabled()
                && actor.equals(account.actor())
                && mark(account).equals(passwordMark);
    }

    boolean hadOtherPassword(Account account) {
        return passwordMark != null && !passwordMark.equals(mark(account));
    }

    /** Not the hash itself, which would serve whoever reads sessions for guessing the password. */
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
