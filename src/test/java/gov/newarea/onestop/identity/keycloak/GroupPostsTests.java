package gov.newarea.onestop.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.identity.Department;
import gov.newarea.onestop.identity.Departments;
import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupPostsTests {

    private static final Post DECIDER = new Post("tobacco", Role.DECIDER);
    private static final Post APPLICANT = new Post("", Role.APPLICANT);

    private final GroupPosts posts = new GroupPosts(new OneOrgan());

    @Test
    void areReadFromGroups() {
        assertThat(posts.of(List.of("/departments/tobacco/decider", "/departments/tobacco/reviewer")))
                .containsExactly(DECIDER, new Post("tobacco", Role.REVIEWER));
        assertThat(posts.of(List.of("/applicants"))).containsExactly(APPLICANT);
    }

    @Test
    void dropTheApplicantsPostBesideAnOfficers() {
        assertThat(posts.of(List.of("/applicants", "/departments/tobacco/decider")))
                .containsExactly(DECIDER);
    }

    @Test
    void ignoreUnknownGroups() {
        assertThat(posts.of(List.of(
                        "/departments/no-such-organ/decider",
                        "/departments/tobacco/chief",
                        "/departments/tobacco/machine",
                        "/departments/tobacco/applicant",
                        "/departments/tobacco",
                        "/elsewhere/tobacco/decider",
                        "/departments/tobacco/decider/more",
                        "decider",
                        "")))
                .isEmpty();
        assertThat(posts.of(null)).isEmpty();
    }

    @Test
    void haveAGroupEach() {
        for (var post : List.of(DECIDER, APPLICANT)) {
            assertThat(posts.of(List.of(GroupPosts.group(post)))).containsExactly(post);
        }
    }

    private record OneOrgan() implements Departments {

        @Override
        public List<Department> all() {
            return List.of(new Department(
                    "tobacco",
                    new Localized("烟草", "Tobacco"),
                    new Localized("烟草", "Tobacco"),
                    new Department.Contact(new Localized("", ""), "", new Localized("", ""))));
        }

        @Override
        public Department require(String code) {
            return all().get(0);
        }

        @Override
        public Department acting(String code, LocalDate on) {
            return all().get(0);
        }

        @Override
        public boolean acts(String code, LocalDate on) {
            return true;
        }

        @Override
        public List<Department> line(String code) {
            return all();
        }
    }
}
