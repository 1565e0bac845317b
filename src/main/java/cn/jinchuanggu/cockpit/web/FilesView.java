package cn.jinchuanggu.cockpit.web;

/** A table of the cockpit as files: where it is taken away as a workbook and as CSV. */
public record FilesView(String xlsx, String csv) {

    /** @param path of the files without their ending; {@code more} as {@link CockpitAddress#to} takes it */
    static FilesView of(CockpitAddress address, String path, String... more) {
        return new FilesView(address.to(path + ".xlsx", more), address.to(path + ".csv", more));
    }
}
