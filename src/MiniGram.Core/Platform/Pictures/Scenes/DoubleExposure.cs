namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>Double exposure: a profile filled with pines.</summary>
internal sealed class DoubleExposure : Scene
{
    protected override void Draw(double w, double h)
    {
        var head = "M210 1250C230 1120 330 1060 420 1010C452 975 448 915 408 852C318 752 296 612 352 490C402 384 532 330 650 362C744 388 790 458 784 536C782 562 774 582 780 602C794 640 832 690 838 710C842 728 822 738 800 742C797 752 806 760 810 772C812 783 800 789 796 792C806 797 810 808 804 818C800 830 794 836 797 848C806 884 782 920 730 920C690 920 664 918 646 936C634 972 660 1020 720 1048C820 1090 900 1130 930 1250Z";
        var t = "";
        for (double layer = 0; layer < 4; layer++)
        {
            var d = "";
            var below = 620 + layer * 150;
            for (double x = 160; x < 960; x += 24 + R() * 26 - layer * 2)
            {
                double th = 90 + R() * 130 + layer * 36, y = below + 60 * Math.Sin(x / 140 + layer), ww = th * .2;
                d += $"M{N(x)} {N(y - th)}L{N(x + ww * .5)} {N(y - th * .6)}h{N(-ww * .2)}L{N(x + ww * .8)} {N(y - th * .28)}h{N(-ww * .25)}L{N(x + ww)} {N(y)}h{N(-2 * ww)}L{N(x - ww * .55)} {N(y - th * .28)}h{N(-ww * .25)}L{N(x - ww * .3)} {N(y - th * .6)}h{N(-ww * .2)}Z";
            }
            t += Path(d, Colour(.62 - layer * .12, .045, 215 + layer * 6)) + Rect(0, below - 6, w, h, Colour(.62 - layer * .12, .045, 215 + layer * 6)) + Rect(0, below + 30, w, 150, "url(#fg)", "opacity='.55'");
        }

        Define(
            Linear("bg", [(0, Colour(.93, .018, 70)), (1, Colour(.86, .03, 60))]),
            Linear("in", [(0, Colour(.24, .045, 245)), (.32, Colour(.46, .07, 230)), (.55, Colour(.78, .06, 60)), (1, Colour(.5, .05, 220))]),
            Linear("fg", [(0, "#e8eee8", .0), (.5, "#e8eee8", .7), (1, "#e8eee8", 0)]),
            $"<clipPath id='k'><path d='{head}'/></clipPath>",
            Linear("fd", [(0, "#efe6da", 0), (1, "#eadfd0", 1)]),
            Texture("cl", .004, .01, 4, 5, "#f3dcc4", 3.4, -1.7));
        Add(
            Rect(0, 0, w, h, "url(#bg)"),
            $"<g clip-path='url(#k)'>{Rect(0, 0, w, h, "url(#in)")}{Rect(200, 320, 660, 460, "#000", "filter='url(#cl)'")}{Circle(610, 500, 54, "#ffe9c8", "opacity='.95'")}{t}{Rect(0, 1000, w, 250, "url(#fd)")}</g>",
            Stroke("M250 300C330 270 380 300 410 286M300 260C350 240 380 262 398 252", Colour(.3, .04, 245), 4, "opacity='.0'"),
            Stroke("M150 420q16-14 30 0q14-14 30 0M230 340q12-10 22 0q10-10 22 0M110 330q10-8 18 0q8-8 18 0", Colour(.3, .04, 240), 4, "stroke-linecap='round'"));
    }
}
