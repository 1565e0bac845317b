package cn.jinchuanggu.engagement;

import java.util.List;

/**
 * Something happened to a mandate that concerns others; published inside the transaction, to be heard after its commit. Read it at {@code /mandates/{mandateId}}.
 *
 * @param step       name of the step: {@code PROPOSE}, {@code CONFIRM}, {@code DECLINE} or {@code END}
 * @param stepLabel  the Chinese word for it
 * @param toParties  ids of the parties whose people are to be told
 * @param toAccounts user names of those to be told
 */
public record MandateStepTaken(String mandateId, String step, String stepLabel, List<String> toParties, List<String> toAccounts) {

    public MandateStepTaken {
        toParties = List.copyOf(toParties);
        toAccounts = List.copyOf(toAccounts);
    }
}
