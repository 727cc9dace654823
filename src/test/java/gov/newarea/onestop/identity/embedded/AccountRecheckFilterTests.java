package gov.newarea.onestop.identity.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.TestClock;
import gov.newarea.onestop.identity.Actor;
import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Profile;
import gov.newarea.onestop.identity.Role;
import gov.newarea.onestop.identity.house.Account;
import gov.newarea.onestop.identity.house.Accounts;
import gov.newarea.onestop.identity.house.SignedIn;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.transaction.support.TransactionTemplate;

/** One session at two nodes, each with its own cached copy of the account, while the clock moves on. */
@HouseTest
class AccountRecheckFilterTests {

    private static final String PLACE = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountSessionRenewal renewal;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    private final MockHttpSession session = new MockHttpSession();
    private final String id = UUID.randomUUID().toString();
    private AccountRecheckFilter oneNode;
    private AccountRecheckFilter anotherNode;

    @BeforeEach
    void signIn() {
        clock.stop();
        var profile = new Profile("某人", "someone@example.org", "13900001234", "zh");
        var account = new Account(
                id, "recheck." + id, "{noop}x", profile, true, null, List.of(new Post("tobacco", Role.REVIEWER)));
        transaction.executeWithoutResult(status -> accounts.add(account));
        know(account);
        oneNode = node();
        anotherNode = node();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void readsAnAccountOnceInAWhileAtEachNode() throws Exception {
        ask(oneNode);
        clock.forward(Duration.ofSeconds(2));
        ask(anotherNode);

        keepPosts(new Post("fire-brigade", Role.REVIEWER));

        clock.forward(Duration.ofMillis(999));
        assertThat(ask(oneNode).posts()).containsExactly(new Post("tobacco", Role.REVIEWER));
        clock.forward(Duration.ofMillis(1));
        assertThat(ask(oneNode).posts()).containsExactly(new Post("fire-brigade", Role.REVIEWER));
    }

    @Test
    void keepsTheNewerPostsAtANodeWithAnOlderCopy() throws Exception {
        ask(oneNode);
        ask(anotherNode);
        keepPosts(new Post("fire-brigade", Role.REVIEWER));
        clock.forward(Duration.ofSeconds(2));
        know(accounts.byId(id).orElseThrow());

        assertThat(ask(anotherNode).posts()).containsExactly(new Post("fire-brigade", Role.REVIEWER));
    }

    @Test
    void keepsTheSessionThatChangedThePasswordAtANodeWithAnOlderCopy() throws Exception {
        ask(anotherNode);
        transaction.executeWithoutResult(status -> accounts.keepPassword(id, "{noop}y"));
        know(accounts.byId(id).orElseThrow());

        assertThat(ask(anotherNode)).isNotNull();
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void endsASessionOfTheFormerPasswordAtEveryNode() throws Exception {
        ask(oneNode);
        ask(anotherNode);
        transaction.executeWithoutResult(status -> accounts.keepPassword(id, "{noop}y"));
        clock.forward(Duration.ofSeconds(3));

        var answer = answer(anotherNode, new MockFilterChain());

        assertThat(answer.getRedirectedUrl()).isEqualTo("/login?password");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void readsAgainWhenTheClockWasPutBack() throws Exception {
        ask(oneNode);
        clock.forward(Duration.ofHours(-1));
        keepPosts();

        assertThat(ask(oneNode).posts()).isEmpty();
    }

    private AccountRecheckFilter node() {
        return new AccountRecheckFilter(new RecentAccounts(accounts, Duration.ofSeconds(3), clock), renewal);
    }

    /** The person as whom a request acts after the filter. */
    private Actor ask(AccountRecheckFilter node) throws Exception {
        var chain = new MockFilterChain();
        answer(node, chain);
        assertThat(chain.getRequest()).isNotNull();
        return SignedIn.acting();
    }

    private MockHttpServletResponse answer(AccountRecheckFilter node, MockFilterChain chain) throws Exception {
        SecurityContextHolder.setContext((SecurityContext) session.getAttribute(PLACE));
        var request = new MockHttpServletRequest("GET", "/desk");
        request.setSession(session);
        var answer = new MockHttpServletResponse();
        node.doFilter(request, answer, chain);
        return answer;
    }

    /** Sets what the session contains after another node has renewed it. */
    private void know(Account account) {
        var holder = new AccountHolder(account, clock);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(holder, null, holder.getAuthorities()));
        session.setAttribute(PLACE, context);
    }

    private void keepPosts(Post... posts) {
        transaction.executeWithoutResult(status -> accounts.keepPosts(id, List.of(posts)));
    }
}
