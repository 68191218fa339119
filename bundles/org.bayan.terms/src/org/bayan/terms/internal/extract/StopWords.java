package org.bayan.terms.internal.extract;

import java.util.Arrays;
import java.util.Set;

/** Words that no term begins or ends with, folded. */
final class StopWords {
  /** Function words of Arabic, pronouns and common verbs with those. */
  static final Set<String> ARABIC =
      words(
          """
          في من الي علي عن مع بين بعد قبل عند لدي منذ خلال حول دون ضد نحو عبر حتي او ام ثم بل لكن لكنه
          ان انه انها انهم انهما انك انني انا لان لانه لانها كان كانت كانوا يكون تكون يكونوا كون ليس ليست
          ما ماذا متي اين كيف كم هل لا لم لن لقد قد سوف اذا اذ لو لولا كما كي لكي مما عما فيما بما ممن هو هي
          هم هن هما نحن انت انتم هذا هذه هذان هذين هؤلاء ذلك تلك اولئك الذي التي الذين اللذان اللذين
          اللاتي اللواتي كل كلا كلتا جميع بعض اي ايه غير سوي مثل مثلا حيث حين حينما عندما بينما كلما طالما
          ايضا فقط جدا هنا هناك الان اليوم امس غدا منه منها منهم عنه عنها فيه فيها فيهم به بها بهم له لها لهم
          لك لي لنا لكم عليه عليها عليهم عليك اليه اليها اليهم معه معها معهم لديه لديها لديهم لديك لدينا ذات ذو ذوي
          يمكن يجب ينبغي يتم تم تمت يوجد توجد يعد تعد لذلك لذا وفقا نظرا بسبب اجل اثناء امام وراء تحت فوق
          اكثر اقل احد احدي اول اولا ثاني ثالث الاول الاولي الثاني الثانيه الثالث الثالثه اخر اخري الاخري الاخرين
          قال قالت اعلن اعلنت اكد اكدت اضاف اضافت ذكر ذكرت اشار اشارت دعا دعت رحب رحبوا اعرب شدد جدد
          اعربوا اكدوا شددوا جددوا اتفقوا اقروا ابو ابن بن عده عديد العديد بالغ مزيد المزيد نفس نفسه نفسها
          حوالي تقريبا وقد ولا وما ومن وفي والتي والذي وان وهو وهي وكان وكانت وذلك وهذا وهذه وعلي والي
          يلي تلي سيما لاسيما رغم الرغم بالرغم اما انما الا ايا اياها مازال تزال يزال زال لازال ضمن طوال
          واحد واحده اثنان اثنين ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره مائه الف مليون مليار
          كنت تشعر لديكم يا نعم عليكم اليك انتي شكرا مرحبا حسنا
          """);

  /** Words too general for the edge of an Arabic term, without the article. */
  static final Set<String> ARABIC_EDGES =
      words(
          """
          جديد جديده كثير كثيره كبير كبيره مختلف مختلفه حالي حاليه سابق سابقه مقبل مقبله ماضي ماضيه تالي تاليه
          هام هامه مهم مهمه رئيسي رئيسيه معظم عدد يوم ايام اسبوع اسابيع شهر اشهر سنه سنوات اعوام ساعه ساعات
          مره مرات شيء اشياء شكل مزيد كافه سائر متزايد متزايده ممكن ممكنه لازم لازمه معين معينه
          مذكور مذكوره اعلي ادني اكبر اصغر افضل اهم ابرز نوع انواع جزء اجزاء نهايه بدايه طريق طريقه
          اجراء تمكن يتمكن تعرف استخدام حصول وجود قيام عبر نسبه
          تابع تابعه مثال سبيل انحاء لازمين رامي راميه مستوي اطار مجموعات مجموعه صله علاقه متعلق متعلقه معني معنيه سبل صعيد
          """);

  /** Function words of English, and verbs and adverbs that come close to them. */
  static final Set<String> ENGLISH =
      words(
          """
          a an the of for to in on at by from with without within into onto upon over under about between among
          against during before after since until till through throughout across toward towards via per as and
          or nor but so yet if then than that which who whom whose what when where why how this these those it
          its he him his she her hers they them their theirs we us our ours you your yours i me my mine one ones
          be is are was were been being am do does did done doing have has had having will would shall should can
          could may might must ought not no yes also too very much many more most less least few several some any
          all both each every either neither other others another such same own only just even still already
          again once twice now here there therefore thus hence however although though because while whereas
          whether unless despite including included include includes regarding concerning following according
          due up down out off above below near along like unlike rather quite almost often always never sometimes
          usually generally especially particularly well as-is don't doesn't didn't isn't aren't wasn't it's i'm
          you're we're they're i've you've we've can't won't let lets get gets got make makes made take takes took
          taken give gives gave given go goes went gone come comes came say says said see seen saw use uses used
          using become becomes became remain remains remained called known based etc e.g i.e
          first second third two three four five six seven eight nine ten
          hundred thousand million billion
          """);

  /** Function words that stand within English terms. */
  static final Set<String> ENGLISH_INNER = words("of the for against on");

  /** Words too general for the edge of an English term. */
  static final Set<String> ENGLISH_EDGES =
      words(
          """
          new old big large small great good bad best better high higher highest low lower important main
          major minor different various recent recently current currently previous next last past future further additional
          certain possible possibly likely able available necessary common particular specific significant entire whole
          total part parts number numbers amount lot lots kind kinds type types way ways thing things people person
          day days week weeks month months year years hour hours minute minutes time times today tomorrow yesterday
          january february march april june july august september october november december monday tuesday
          wednesday thursday friday saturday sunday long short early late later full fully successful heavy true subsequent
          ministers reaffirmed reaffirm reiterated welcomed welcome emphasized noted note stressed recognized recognizing
          acknowledged agreed committed continue continues continued continuing continuous ensure ensuring support
          supporting strengthen strengthening increase increased increasing reduce reduced reducing provide provides provided
          providing help helps helped need needs needed want wants know think feel feels felt tell ask look find found
          show shows showed shown work works keep put set seem seems start started began begin cause causes caused
          causing occur occurs occurred result results lead leads led leading require requires required think
          allow allows allowed address addressing combat combating counter countering prevent preventing fight
          fighting assist respect manage achieve develop developing improve improving reported report identify identified remaining
          affected associated related confirmed across particularly approximately wherever example examples worldwide please thank hello okay ok
          """);

  /** Words that another noun follows: an English term that ends in one is cut off. */
  static final Set<String> ENGLISH_LAST =
      words(
          """
          national international regional global local foreign military economic political social public
          medical clinical respiratory viral infectious acute chronic severe mild human humanitarian
          terrorist civilian united joint serious critical positive negative special
          """);

  private StopWords() {}

  private static Set<String> words(String words) {
    return Set.of(Arrays.stream(words.strip().split("\\s+")).distinct().toArray(String[]::new));
  }
}
