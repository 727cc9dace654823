package gov.newarea.onestop.identity.embedded;

import gov.newarea.onestop.identity.house.Account;
import gov.newarea.onestop.identity.house.Accounts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Accounts as this node read them at most {@code onestop.recheck} ago, so that not every request of a session reads its account. */
@Embedded
@Component
class RecentAccounts {

    private static final int MANY = 1000;

    private record Seen(Account account, Instant at) {}

    private final Accounts accounts;
    private final Duration recheck;
    private final Clock clock;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    RecentAccounts(Accounts accounts, @Value("${onestop.recheck:3s}") Duration recheck, Clock clock) {
        this.accounts = accounts;
        this.recheck = recheck;
        this.clock = clock;
    }

    /** The account as it was a moment ago; read anew where that is too long ago. */
    Optional<Account> recent(String id) {
        var known = seen.get(id);
        return known != null && isRecent(known, clock.instant()) ? Optional.of(known.account()) : present(id);
    }

    /** The account as it is. */
    Optional<Account> present(String id) {
        var now = clock.instant();
        var read = accounts.byId(id);
        read.ifPresentOrElse(account -> seen.put(id, new Seen(account, now)), () -> seen.remove(id));
        if (seen.size() > MANY) {
            seen.values().removeIf(known -> !isRecent(known, now));
        }
        return read;
    }

    /** A clock that was put back makes nothing last longer. */
    private boolean isRecent(Seen known, Instant now) {
        return !known.at().isAfter(now) && known.at().plus(recheck).isAfter(now);
    }
}
