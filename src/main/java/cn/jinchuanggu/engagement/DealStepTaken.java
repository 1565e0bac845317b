package cn.jinchuanggu.engagement;

import java.time.LocalDate;
import java.util.List;

/**
 * Something happened to a deal that concerns others; committed. It names nobody but those to be told: read it at
 * {@code /deals/{dealId}}.
 *
 * @param step       name of the step, such as {@code PRICE}, {@code OBJECT}, {@code SIGN}
 * @param stepLabel  the Chinese word for it
 * @param toParties  ids of the parties whose people are to be told, without that of who took the step
 * @param toAccounts user names of those to be told, without who took the step
 * @param dueOn      last day of what is awaited now, in Asia/Shanghai; null for none
 */
public record DealStepTaken(String dealId, String step, String stepLabel, List<String> toParties, List<String> toAccounts, LocalDate dueOn) {

    public DealStepTaken {
        toParties = List.copyOf(toParties);
        toAccounts = List.copyOf(toAccounts);
    }
}
