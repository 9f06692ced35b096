// The variables of the environment that say where the site is served; src/host/environment.ts checks them.
declare namespace NodeJS {
  interface ProcessEnv {
    /** `https://example.org` */
    SITE?: string
    /** `/vfr/` */
    BASE?: string
  }
}
