package cn.jinchuanggu.site.once;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Caller;
import cn.jinchuanggu.site.errors.Failure;
import cn.jinchuanggu.site.errors.FailureWriter;
import cn.jinchuanggu.site.once.store.AnswerStore;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The same key gives the same answer: finds the answer that a changing request got before, else lets it be answered and keeps
 * the answer when something was done. Behind the security filters, so that whoever lost a right gets no old answer either.
 */
@Component
@Order(0)
class OnceFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(OnceFilter.class);
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Failure STILL_RUNNING = new Failure(409, "同一个请求还在办理。", "请稍等几秒再看结果，不必重新填写。", List.of(), 2, "");

    private final KeptAnswers answers;
    private final AnswerStore store;
    private final Caller caller;
    private final FailureWriter failures;
    private final Running running = new Running(PATIENCE);

    OnceFilter(KeptAnswers answers, AnswerStore store, Caller caller, FailureWriter failures) {
        this.answers = answers;
        this.store = store;
        this.caller = caller;
        this.failures = failures;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !OnceRules.CHANGING.contains(request.getMethod()) || OnceRules.find(path(request)) == OnceRules.Way.CHANGES_NOTHING;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        Optional<KeyedRequest> keyed;
        try {
            keyed = keyed(request);
        } catch (IOException | RuntimeException e) {
            failures.write(request, response, failures.classify(e, request));
            return;
        }
        if (keyed.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            inTurn(keyed.get(), response, chain);
        }
    }

    /** Empty also for visitors: a key is an account's, and what they may send either changes nothing or is done twice as well as once. */
    private Optional<KeyedRequest> keyed(HttpServletRequest request) throws IOException {
        Actor actor = caller.get();
        String header = request.getHeader(KeyedRequest.HEADER);
        String key = header != null || failures.isApi(request) ? header : request.getParameter(KeyedRequest.FIELD);
        return key == null || key.isBlank() || actor.isVisitor() ? Optional.empty() : Optional.of(KeyedRequest.of(request, actor.username(), key, header == null));
    }

    private void inTurn(KeyedRequest keyed, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (!running.enter(keyed.id())) {
            failures.write(keyed.request(), response, STILL_RUNNING);
            return;
        }
        try {
            answer(keyed, response, chain);
        } finally {
            running.leave(keyed.id());
        }
    }

    private void answer(KeyedRequest keyed, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        Optional<KeptAnswer> before;
        try {
            before = answers.find(keyed);
        } catch (RuntimeException e) {
            failures.write(keyed.request(), response, failures.classify(e, keyed.request()));
            return;
        }
        if (before.isPresent()) {
            before.get().send(response);
        } else if (OnceRules.find(path(keyed.request())) == OnceRules.Way.WITH_ITS_ANSWER) {
            inOneTransaction(keyed, response, chain);
        } else {
            byTheFeature(keyed, response, chain);
        }
    }

    /** Effect and answer are written together: after a cut line either both are there, or the request is answered anew. */
    private void inOneTransaction(KeyedRequest keyed, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        HeldResponse held = new HeldResponse(response);
        try {
            store.inTransaction(() -> {
                chain.doFilter(keyed.request(), held);
                if (held.isDone()) {
                    answers.keep(keyed, KeptAnswer.of(held));
                }
                return held.isDone();
            });
        } catch (RuntimeException e) {
            held.takeBack();
            failures.write(keyed.request(), response, failures.classify(e, keyed.request()));
            return;
        }
        held.release();
    }

    /** The feature knows its repeated commands itself; the answer is kept so that a repetition reads the same to the letter. */
    private void byTheFeature(KeyedRequest keyed, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        HeldResponse held = new HeldResponse(response);
        chain.doFilter(keyed.request(), held);
        if (held.isDone()) {
            try {
                answers.keepSurely(keyed, KeptAnswer.of(held));
            } catch (RuntimeException e) {
                // done, but nothing would answer a repetition to the letter: whoever is told to send the same again gets the answer of the feature
                log.warn("The answer to a {} is not kept: {}", keyed.request().getMethod(), e.toString());
                held.takeBack();
                failures.write(keyed.request(), response, failures.classify(e, keyed.request()));
                return;
            }
        }
        held.release();
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
