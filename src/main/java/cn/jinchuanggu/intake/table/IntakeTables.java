package cn.jinchuanggu.intake.table;

import cn.jinchuanggu.listing.ListingDrafts;
import cn.jinchuanggu.listing.sheet.AchievementSheet;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The sheets that can be imported, by the name of their kind. */
@Component
public class IntakeTables {

    private final Map<String, IntakeTable> tables;

    IntakeTables(ListingDrafts drafts) {
        tables = Map.of("enterprise", new EnterpriseTable(), "institution", new InstitutionTable(), "platform", new PlatformTable(), "expert", new ExpertTable(),
                "achievement", ListingTable.ofAchievements(AchievementSheet.listColumns(), drafts), "need", ListingTable.ofNeeds(NeedColumns.list(), drafts),
                "patent", new PatentTable(), "relation", new RelationTable());
    }

    /** Empty for a kind that is no sheet. */
    public Optional<IntakeTable> find(String kind) {
        return Optional.ofNullable(tables.get(kind));
    }
}
