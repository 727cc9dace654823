package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Post;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Returns claimed tasks to the queue when their officer no longer holds the post, because the account was disabled or deleted or the
 * post was removed, so that every task has somebody who may act.
 */
@Component
public class OrphanedClaims {

    /** A new holder of a post may claim a task before every cached list of post holders contains them. */
    private static final Duration KNOWN = Duration.ofMinutes(2);

    private final Claims claims;
    private final People people;
    private final TransactionTemplate transactions;
    private final Clock clock;

    OrphanedClaims(Claims claims, People people, TransactionTemplate transactions, Clock clock) {
        this.claims = claims;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(cron = "${onestop.approval.round}", zone = "Asia/Shanghai")
    @SchedulerLock(name = "left-claims", lockAtLeastFor = "PT30S")
    public void giveBack() {
        var before = LocalDateTime.now(clock).minus(KNOWN);
        claims.posts(before).forEach(post -> giveBack(post, before));
    }

    private void giveBack(Post post, LocalDateTime before) {
        var holders = people.holding(post.role(), post.department());
        claims.of(post, before).stream()
                .filter(item -> holders.stream().noneMatch(person -> person.id().equals(item.assignee())))
                .forEach(item -> transactions.executeWithoutResult(
                        status -> claims.release(item, Objects.requireNonNull(item.assignee()))));
    }
}
