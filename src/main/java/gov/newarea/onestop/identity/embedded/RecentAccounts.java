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

/** Caches accounts on this node for {@code onestop.recheck}, so that not every request reads its account. */
@Embedded
@Component
class RecentAccounts {

    private static final int CLEAN_UP_ABOVE = 1000;

    private record Seen(Account account, Instant at) {}

    private final Accounts accounts;
    private final Duration recheck;
    private final Clock clock;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    RecentAccounts(Accounts accounts, @Value("${onestop.recheck}") Duration recheck, Clock clock) {
        this.accounts = accounts;
        this.recheck = recheck;
        this.clock = clock;
    }

    /** The account from the cache, or from the database if the entry is too old. */
    Optional<Account> recent(String id) {
        var known = seen.get(id);
        return known != null && isRecent(known, clock.instant()) ? Optional.of(known.account()) : present(id);
    }

    /** The account from the database. */
    Optional<Account> present(String id) {
        var now = clock.instant();
        var read = accounts.byId(id);
        read.ifPresentOrElse(account -> seen.put(id, new Seen(account, now)), () -> seen.remove(id));
        if (seen.size() > CLEAN_UP_ABOVE) {
            seen.values().removeIf(known -> !isRecent(known, now));
        }
        return read;
    }

    /** An entry from the future, after the clock was put back, is not recent. */
    private boolean isRecent(Seen known, Instant now) {
        return !known.at().isAfter(now) && known.at().plus(recheck).isAfter(now);
    }
}
