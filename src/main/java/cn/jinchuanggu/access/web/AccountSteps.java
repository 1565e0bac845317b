package cn.jinchuanggu.access.web;

import cn.jinchuanggu.access.AccountDesk;
import cn.jinchuanggu.access.Admission;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.shared.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes the steps for the pages and for the API alike. */
@Component
class AccountSteps {

    private final AccountDesk desk;

    AccountSteps(AccountDesk desk) {
        this.desk = desk;
    }

    /** @return what the owner of the account needs, when the step gives a new way in. @throws NotFound when there is no such step or account */
    Optional<Admission> take(String username, String word, String why, Actor actor) {
        AccountStep step = find(word);
        switch (step) {
            case DISABLE -> desk.disable(username, why, actor);
            case ENABLE -> desk.enable(username, actor);
            case UNLOCK -> desk.unlock(username, actor);
            case REMOVE_FACTOR -> desk.removeFactor(username, actor);
            case END_SESSIONS -> desk.endSessions(username, actor);
            case RESET, INVITE -> {
                return Optional.of(desk.reset(username, step == AccountStep.INVITE, actor));
            }
        }
        return Optional.empty();
    }

    static AccountStep find(String word) {
        return AccountStep.find(word).orElseThrow(() -> new NotFound("步骤", word));
    }
}
