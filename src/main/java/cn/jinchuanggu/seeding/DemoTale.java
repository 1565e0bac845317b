package cn.jinchuanggu.seeding;

/**
 * Something illustrative that happened on the platform, told through the services as people would have done it, so that each step is
 * checked and written down. Later tales may rest on earlier ones; their order is given by {@link org.springframework.core.annotation.Order}.
 */
interface DemoTale {

    /** Tells what was not told yet; told again it changes nothing. */
    void tell();
}
