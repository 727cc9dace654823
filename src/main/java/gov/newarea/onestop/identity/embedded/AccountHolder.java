package gov.newarea.onestop.identity.embedded;

import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.house.Account;
import gov.newarea.onestop.identity.house.SignedIn;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;

/** Someone who signed in with an account of the house. */
class AccountHolder extends User implements SignedIn {

    private final Actor actor;
    private final Locale language;

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
    }

    @Override
    public Locale language() {
        return language;
    }

    @Override
    public Actor actor() {
        return actor;
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
