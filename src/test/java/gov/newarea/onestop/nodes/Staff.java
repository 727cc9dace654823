package gov.newarea.onestop.nodes;

import gov.newarea.onestop.journeys.TestRealm;
import java.util.List;

/** The people whom Keycloak knows: officers, spread evenly over the posts, and applicants. */
final class Staff {

    private static final List<String> POSTS = List.of(
            "service-centre/window",
            "industry-commerce/reviewer",
            "quality-supervision/reviewer",
            "state-tax/reviewer",
            "local-tax/reviewer",
            "industry-commerce/decider",
            "quality-supervision/decider",
            "state-tax/decider",
            "local-tax/decider");

    static final int SMALLEST = POSTS.size();

    private final TestRealm realm;

    Staff(TestRealm realm) {
        this.realm = realm;
    }

    /** The officer with this index. */
    String hire(int place) {
        var post = POSTS.get(place % POSTS.size());
        var username = post.replace('/', '.') + "." + place;
        realm.add(username, called(place), "/departments/" + post);
        return username;
    }

    String applicant(int place) {
        var username = "person" + place;
        realm.add(username, "申请人", "/applicants");
        return username;
    }

    static String called(int place) {
        return "经办人第" + place + "号";
    }
}
