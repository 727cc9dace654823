package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Rows;
import gov.newarea.onestop.approval.queue.QueueEvent.DeputyActed;
import gov.newarea.onestop.filing.OwnMatter;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is absent, and who is the deputy. */
@Component
@Transactional
public class Absences {

    private final JdbcClient jdbc;
    private final People people;
    private final ApplicationEventPublisher events;
    private final OwnMatter own;
    private final Clock clock;

    Absences(JdbcClient jdbc, People people, ApplicationEventPublisher events, OwnMatter own, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.events = events;
        this.own = own;
        this.clock = clock;
    }

    /** An absence; its first and last day are included. */
    public record Absence(String account, String deputy, String deputyName, LocalDate fromDay, LocalDate toDay) {}

    /** The current officer's own absence, now or in the future. */
    @Transactional(readOnly = true)
    public Optional<Absence> own() {
        return jdbc.sql("SELECT * FROM absence WHERE account = ? AND to_day >= ?")
                .params(people.current().id(), LocalDate.now(clock))
                .query(Rows.of(Absence.class))
                .optional();
    }

    /** Colleagues who hold a post of the current officer's. */
    @Transactional(readOnly = true)
    public List<Actor> candidates() {
        var actor = people.current();
        return actor.posts().stream()
                .flatMap(post -> people.holding(post.role(), post.department()).stream())
                .filter(person -> !person.id().equals(actor.id()))
                .distinct()
                .toList();
    }

    /** Names a deputy and replaces the one named before. */
    public void name(String deputy, LocalDate from, LocalDate to) {
        if (to.isBefore(from) || to.isBefore(LocalDate.now(clock))) {
            throw Refusal.invalid("approval.absence-days");
        }
        var colleague = candidates().stream()
                .filter(person -> person.id().equals(deputy))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("approval.not-a-colleague"));
        end();
        jdbc.sql("INSERT INTO absence (account, deputy, deputy_name, from_day, to_day) VALUES (?, ?, ?, ?, ?)")
                .params(people.current().id(), colleague.id(), colleague.name(), from, to)
                .update();
    }

    public void end() {
        jdbc.sql("DELETE FROM absence WHERE account = ?")
                .param(people.current().id())
                .update();
    }

    /** The officers whose deputy the officer is today. */
    @Transactional(readOnly = true)
    List<String> coveredBy(Actor officer) {
        return jdbc.sql("SELECT account FROM absence WHERE deputy = :id AND from_day <= :today AND to_day >= :today")
                .param("id", officer.id())
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list();
    }

    /** Whether the officer is today the deputy of the officer who claimed the task. */
    @Transactional(readOnly = true)
    boolean covers(Actor officer, WorkItem item) {
        return item.assignee() != null && coveredBy(officer).contains(item.assignee());
    }

    /** The officer acts in place of whoever claimed the task, which is traced; refused where they do not stand in. */
    void standIn(Actor officer, WorkItem item) {
        if (!covers(officer, item)) {
            throw Refusal.forbidden("approval.claimed-by-other", item.assigneeName());
        }
        if (own.isOwn(item.filing(), item.assignee())) {
            throw Refusal.forbidden("approval.own-matter-of-absent", item.assigneeName());
        }
        var absent = Objects.requireNonNullElse(item.assigneeName(), "");
        events.publishEvent(new DeputyActed(item.filing(), item.step(), item.block(), item.item(), absent));
    }
}
