/** whether this copy of the site has the original words too; set in astro.config.mjs */
declare const __ORIGINALS__: boolean
