package gov.newarea.onestop.identity.keycloak;

import gov.newarea.onestop.identity.Department;
import gov.newarea.onestop.identity.Departments;
import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Maps groups of the realm to posts: {@code /departments/tobacco/decider}, {@code /applicants}. An officer is not also an applicant. */
@Keycloak
@Component
class GroupPosts {

    private static final Post APPLICANT = new Post("", Role.APPLICANT);
    private static final String APPLICANTS = "/applicants";
    private static final Set<Role> OFFICERS = EnumSet.complementOf(EnumSet.of(Role.APPLICANT, Role.MACHINE));

    private final Departments departments;

    GroupPosts(Departments departments) {
        this.departments = departments;
    }

    /** The posts of these groups; ignores groups that are no post or name an unknown organ. */
    List<Post> of(@Nullable Collection<String> groups) {
        var named = groups == null ? List.<String>of() : groups;
        var held = named.stream()
                .map(this::post)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (held.isEmpty() && named.contains(APPLICANTS)) {
            return List.of(APPLICANT);
        }
        return held;
    }

    private Optional<Post> post(String group) {
        var path = group.split("/");
        if (path.length != 4 || !path[1].equals("departments") || !known(path[2])) {
            return Optional.empty();
        }
        return OFFICERS.stream()
                .filter(role -> role.code().equals(path[3].toLowerCase(Locale.ROOT)))
                .map(role -> new Post(path[2], role))
                .findFirst();
    }

    private boolean known(String department) {
        return departments.all().stream().map(Department::code).anyMatch(department::equals);
    }

    /** The path of the group whose members hold the post. */
    static String group(Post post) {
        return post.equals(APPLICANT)
                ? APPLICANTS
                : "/departments/" + post.department() + "/" + post.role().code();
    }

    static String[] authorities(Collection<Post> posts) {
        return posts.stream().map(post -> "ROLE_" + post.role()).distinct().toArray(String[]::new);
    }
}
