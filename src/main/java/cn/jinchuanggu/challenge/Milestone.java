package cn.jinchuanggu.challenge;

import java.time.LocalDate;

/**
 * What has to be shown on the way, and what is paid for it.
 *
 * @param number 1, 2, 3, ... within its challenge
 * @param due    last day on which it is shown
 * @param share  percent of the award, 0 to 99; what is left of all of them is due after acceptance
 */
public record Milestone(int number, String name, LocalDate due, int share) {
}
