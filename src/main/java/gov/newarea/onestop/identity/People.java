package gov.newarea.onestop.identity;

import java.util.List;
import java.util.Optional;

/** The directory of people, and who is acting now. */
public interface People {

    /** Whoever is signed in on this request, {@link Actor#VISITOR} where nobody is; {@link Actor#SYSTEM} where no request is being served. */
    Actor current();

    Optional<Actor> find(String id);

    /** Everyone enabled who holds the role in the department, by name. */
    List<Actor> holding(Role role, String department);

    /** Where to reach a person; empty address and Chinese where nothing is known. */
    Contact contact(String id);
}
