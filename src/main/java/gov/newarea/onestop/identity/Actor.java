package gov.newarea.onestop.identity;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A person who acts: account, name as printed on letters, and posts. */
public record Actor(String id, String username, String name, List<Post> posts) implements Serializable {

    /** The product itself, in scheduled rounds and retried steps. */
    public static final Actor SYSTEM = new Actor("system", "system", "system", List.of());

    /** A person who has not signed in. */
    public static final Actor VISITOR = new Actor("visitor", "visitor", "visitor", List.of());

    public boolean holds(Role role) {
        return posts.stream().anyMatch(post -> post.role() == role);
    }

    public boolean holds(Role role, String department) {
        return posts.contains(new Post(department, role));
    }

    /** The departments in which this person holds the role. */
    public Set<String> departments(Role role) {
        return posts.stream()
                .filter(post -> post.role() == role)
                .map(Post::department)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isAtDesk() {
        return posts.stream().anyMatch(post -> post.role().isAtDesk());
    }

    public boolean isOfficer() {
        return posts.stream().anyMatch(post -> !post.department().isEmpty());
    }
}
