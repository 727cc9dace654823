package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The index ranges of a tab as SQL conditions; they contain only our own codes and the officer's id, no typed text. */
@Component
class QueueRanges {

    private static final Set<Role> WITH_A_QUEUE = Set.of(Role.WINDOW, Role.REVIEWER, Role.DECIDER);

    private final Absences absences;

    QueueRanges(Absences absences) {
        this.absences = absences;
    }

    List<String> of(Actor officer, QueueReader.Tab tab) {
        return switch (tab) {
            case OPEN -> posts(officer).map(QueueRanges::open).toList();
            case MINE ->
                Stream.concat(Stream.of(officer.id()), absences.coveredBy(officer).stream())
                        .map(person -> "assignee = '%s' AND state = 'CLAIMED'".formatted(quoted(person)))
                        .toList();
            case DEPARTMENT ->
                officer.departments(Role.DECIDER).stream()
                        .flatMap(department -> Stream.of("OPEN", "CLAIMED")
                                .map(state -> "state = '%s' AND department = '%s' AND role_code = 'reviewer'"
                                        .formatted(state, quoted(department))))
                        .toList();
            case DONE -> List.of("completed_by = '%s' AND state = 'DONE'".formatted(quoted(officer.id())));
            case WAITING ->
                posts(officer)
                        .map(Post::department)
                        .distinct()
                        .map(department -> "state = 'OPEN' AND department = '%s' AND role_code = 'applicant'"
                                .formatted(quoted(department)))
                        .toList();
        };
    }

    private static Stream<Post> posts(Actor officer) {
        return officer.posts().stream().filter(post -> WITH_A_QUEUE.contains(post.role()));
    }

    private static String open(Post post) {
        return "state = 'OPEN' AND department = '%s' AND role_code = '%s'"
                .formatted(quoted(post.department()), post.role().code());
    }

    private static String quoted(String code) {
        return code.replace("'", "''");
    }
}
