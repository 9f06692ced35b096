// English words that the rules of Telex would read as Vietnamese ones (`door` as dổ): those among the 16,000 commonest
// of spoken English, and some names.

export const englishLookAlikes: ReadonlySet<string> = new Set(
  `
  air ar arm as ask auf aura ax bangs bar barn bats bee beef been beeps beer bees best bets bias bits boar boast
  boats bongo bono boo boom boon boost boots bore born bosom bow bows box bums buns burn bury bus bust busy buts
  buys cans caps car cast cats chair chaos chaps char charm chasm cheer chef cher chest chips choir chops chose
  chosen chow coast coats congo cons coon cops cora core corn cosmo cost cow cows cox cups cure cuts dad dads
  dana dar darn das dawn days dee deed deeds deer defend dense dex dias did didn dis dod does doesn donor doo
  doom door dora dorm dos dose dots dowd down downs dud duds dues dust ee ere est gangs gary gas gasp gays goats
  goes goo goof goon goons gown gowns gums guns guru guys hair hangar hangs hans harm has hasn hast hasta hats
  hawks hens her here hero hex hips his hits hoax honor hoof hoops horn hos hose host hots how huns if irene is
  isn its karma keen keeps lair lama laps last laura lawn lax lays lee lens lest lets lex liar lips list loaf
  loans loo loon lor lora loren lori lose lost lots low lungs lure lust mama maps mar maru mary mas mask mast
  mats max maya meets mere mets mist mix moans mojo moms moo moon moons moor more moron most mow muir muse must
  naam nana nest nets nix noon nor norm nose now nuns nuts oats of oof oops ops or ora ore os own owns ox pair
  pans pas paso past pasta pawn pays pee peer pens per peru pest pets photos pieces pins pits poets poo poof
  poor porn porno pose post pots pow pox pure puts queen queens queer quest queue quits rats rays reef ref reset
  rest rex rips risen roar roast roo roof room rooms roots rosa rose row rows runs ruse rust sax says see seem
  seems seen seer sees sense sets sex sims sins sir siren sis sits six soar sofa songs sons soon sore sow sox
  sums sure susan sworn taj taps tar tarzan task tax taxi tee teen teens tens tense term test tex thee theme
  there these this thor thorn those thus tips tis tits toast toes tons too toots tops tor tore tori torn tow
  town towns tox traps trays tree trees tres trips trojan troops trust turn tux twas two twos ufo ups urn us usa
  use vast vest visa vow vows
  `
    .trim()
    .split(/\s+/),
)
