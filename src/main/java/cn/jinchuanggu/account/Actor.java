package cn.jinchuanggu.account;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who asks. A controller takes it as an argument, a service decides by it and writes its {@link #username()} beside what
 * it changes.
 *
 * @param username    stable name for the record; empty for a visitor
 * @param displayName the name shown to people
 * @param roles       empty for a visitor
 * @param partyId     id of the party this person acts for, or null
 * @param formerIds   ids that the party had before it was merged; what was written down under them is the party's too
 */
public record Actor(String username, String displayName, Set<Role> roles, String partyId, Set<String> formerIds) implements Serializable {

    /** Somebody who is not signed in: sees what is published, changes nothing. */
    public static final Actor VISITOR = new Actor("", "访客", Set.of(), null);

    /** The platform itself, for loading seed data and for work on a schedule. Never the result of a login; holds no admin post. */
    public static final Actor PLATFORM = new Actor("platform", "平台", Role.BUSINESS, null);

    public Actor {
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(displayName, "displayName");
        roles = Set.copyOf(roles);
        formerIds = Set.copyOf(formerIds);
    }

    public Actor(String username, String displayName, Set<Role> roles, String partyId) {
        this(username, displayName, roles, partyId, Set.of());
    }

    /**
     * This person, acting for the party as it is found now.
     *
     * @param ids all that mean the party, the present one first; nothing changes when there is but one
     */
    public Actor actingFor(Set<String> ids) {
        Set<String> former = new LinkedHashSet<>(ids);
        String present = ids.iterator().next();
        former.remove(present);
        return new Actor(username, displayName, roles, present, former);
    }

    public boolean isVisitor() {
        return roles.isEmpty();
    }

    /** Whether this person has a role of the business; the three admin posts have none. */
    public boolean isBusiness() {
        return roles.stream().anyMatch(Role.BUSINESS::contains);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }

    /** Whether this person acts for that party; never true for a visitor or an unknown party. */
    public boolean actsFor(String party) {
        return partyId != null && (partyId.equals(party) || party != null && formerIds.contains(party));
    }

    /** All ids of the party this person acts for; empty when there is none. */
    public Set<String> partyIds() {
        Set<String> ids = new LinkedHashSet<>(formerIds);
        Optional.ofNullable(partyId).ifPresent(ids::add);
        return ids;
    }

    /** The roles for people, such as {@code 技术经纪人、园区运营}. */
    public String roleLabels() {
        return roles.stream().sorted().map(Role::label).collect(Collectors.joining("、"));
    }

    /** @throws NotAllowed when none of the roles is held; answered as a login for a visitor and as 403 for others */
    public void requireAny(Role... wanted) {
        if (!hasAny(wanted)) {
            throw new NotAllowed("这一步需要" + Arrays.stream(wanted).map(Role::label).collect(Collectors.joining("或")) + "的账号。");
        }
    }

    /**
     * That this person acts for the party or runs the platform.
     *
     * @param what what is being done, in Chinese, such as {@code 修改这项需求}
     * @throws NotAllowed when neither
     */
    public void requireOwner(String party, String what) {
        if (!actsFor(party) && !has(Role.OPERATOR)) {
            throw new NotAllowed("只有所属单位或园区运营可以" + what + "。");
        }
    }
}
