package cn.jinchuanggu.identity.store;

import java.util.List;

/**
 * An entity with what tells it from others.
 *
 * @param kind            its label in the model
 * @param otherNames      former names and aliases
 * @param creditCode      统一社会信用代码 as it was written, or null
 * @param institutionCode of a university, or null
 * @param website         or null
 * @param orcid           of a person, as it was written, or null
 * @param title           of a person, such as 教授, or null
 * @param region          GB/T 2260, or null
 * @param about           the text about it, or null
 */
public record Profile(String id, String kind, String name, boolean illustrative, List<String> otherNames, String creditCode, String institutionCode,
        String website, String orcid, String title, String region, String about) {

    public Profile {
        otherNames = List.copyOf(otherNames);
    }
}
