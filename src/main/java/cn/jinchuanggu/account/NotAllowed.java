package cn.jinchuanggu.account;

import org.springframework.security.access.AccessDeniedException;

/**
 * The asker may not do this, said in one Chinese sentence. A visitor is led to the login, everybody else reads the
 * sentence with a 403.
 *
 * <p>When even the existence of a thing is private, throw {@link cn.jinchuanggu.shared.NotFound} instead.
 */
public final class NotAllowed extends AccessDeniedException {

    private static final long serialVersionUID = 1L;

    public NotAllowed(String sentence) {
        super(sentence);
    }
}
