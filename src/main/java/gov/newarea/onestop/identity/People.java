package gov.newarea.onestop.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds people and their posts, and says who acts now. */
public interface People {

    /** Mail address, mobile number and language of a person; the address may be empty. */
    record Contact(String email, String mobile, Locale language) {}

    /** The person signed in on this request, {@link Actor#VISITOR} if nobody is; {@link Actor#SYSTEM} outside of requests. */
    Actor current();

    Optional<Actor> find(String id);

    /** All enabled people who hold the role in the department, sorted by name. */
    List<Actor> holding(Role role, String department);

    /** Contact data of a person; an empty address and Chinese for an unknown one. */
    Contact contact(String id);
}
