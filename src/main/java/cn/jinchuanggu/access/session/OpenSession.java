package cn.jinchuanggu.access.session;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * One browser in which somebody is signed in.
 *
 * @param handle    names the session to its owner; not the secret of the cookie
 * @param device    browser and system, in words
 * @param address   network address at the login
 * @param since     when it began
 * @param lastUse   when a person last asked for something
 * @param stamps    of the account when it began and when its owner changed something in it; any other stamp ends the session
 * @param codeGiven whether the code of the second factor was given
 */
public record OpenSession(String handle, String username, String device, String address, Instant since, Instant lastUse, Set<String> stamps, boolean codeGiven) {

    OpenSession usedAt(Instant moment) {
        return new OpenSession(handle, username, device, address, since, moment, stamps, codeGiven);
    }

    OpenSession withCode() {
        return new OpenSession(handle, username, device, address, since, lastUse, stamps, true);
    }

    OpenSession withStamp(String present) {
        Set<String> both = new HashSet<>(stamps);
        both.add(present);
        return new OpenSession(handle, username, device, address, since, lastUse, Set.copyOf(both), codeGiven);
    }
}
