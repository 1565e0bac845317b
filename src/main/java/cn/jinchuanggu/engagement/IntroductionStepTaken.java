package cn.jinchuanggu.engagement;

import java.time.LocalDate;
import java.util.List;

/**
 * Something happened to an introduction that concerns others; published inside the transaction, to be heard after its commit. It
 * names nobody but those to be told: who may read
 * what is decided when they open {@code /engagements/{introductionId}}.
 *
 * @param step       name of the step, such as {@code PROPOSE}, {@code ANSWER}, {@code REFUSE}
 * @param stepLabel  the Chinese word for it
 * @param toParties  ids of the parties whose people are to be told, without that of who took the step
 * @param toAccounts user names of those to be told, without who took the step
 * @param dueOn      last day of the answer that is awaited now, in Asia/Shanghai; null for none
 */
public record IntroductionStepTaken(String introductionId, String step, String stepLabel, List<String> toParties, List<String> toAccounts,
        LocalDate dueOn) {

    public IntroductionStepTaken {
        toParties = List.copyOf(toParties);
        toAccounts = List.copyOf(toAccounts);
    }
}
