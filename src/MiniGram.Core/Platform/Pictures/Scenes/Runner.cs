namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>A runner and a long shadow on a red track.</summary>
internal sealed class Runner : Scene
{
    protected override void Draw(double w, double h)
    {
        double cx = -500, cy = 1500;
        var l = "";
        for (double i = 0; i < 9; i++)
        {
            double q = 1040 + i * 128;
            l += $"<circle cx='{cx}' cy='{cy}' r='{q}' fill='none' stroke='#fff4ea' stroke-width='9' opacity='.92'/>";
        }

        var limbs = "M0-64L-6 6M-6 6L34 48L20 104M-6 6L-44 46L-92 30M2-50L40-22L66-52M2-50L-36-30L-50 8";
        Define(
            Radial("tr", [(0, Colour(.62, .155, 34)), (1, Colour(.44, .13, 30))], .7, .25, .9),
            Linear("gr", [(0, Colour(.5, .1, 140)), (1, Colour(.38, .09, 145))]),
            Texture("ru", .7, .7, 2, 7, Colour(.28, .1, 28), 1.5, -.62),
            Blur("b", 2.4),
            Texture("gs", .25, .25, 3, 3, Colour(.25, .07, 145), 2, -.85));
        Add(
            Rect(0, 0, w, h, "url(#tr)"),
            Rect(0, 0, w, h, "#000", "filter='url(#ru)'"),
            l,
            $"<circle cx='{cx}' cy='{cy}' r='1036' fill='url(#gr)'/><circle cx='{cx}' cy='{cy}' r='1036' fill='#000' filter='url(#gs)'/><circle cx='{cx}' cy='{cy}' r='1036' fill='none' stroke='#f4efe6' stroke-width='22'/>",
            $"<g transform='translate(820 500) rotate(18)'><g transform='translate(-6 96) matrix(1.15 .1 -2.1 -2.35 0 0) translate(0 -104)' opacity='.62' filter='url(#b)'><g transform='translate(0 0)'>{Stroke(limbs, "#2a0d0c", 22, "stroke-linecap='round' stroke-linejoin='round'")}{Circle(8, -90, 19, "#2a0d0c")}</g></g>{Stroke("M-6 6L34 48L20 104M-6 6L-44 46L-92 30", Colour(.5, .07, 50), 17, "stroke-linecap='round' stroke-linejoin='round'")}{Stroke("M2-50L40-22L66-52M2-50L-36-30L-50 8", Colour(.56, .07, 50), 13, "stroke-linecap='round' stroke-linejoin='round'")}{Stroke("M0-60L-6 4", "#f6f3ee", 30, "stroke-linecap='round'")}{Stroke("M-6 4L14 24M-6 4L-26 24", Colour(.25, .05, 260), 24, "stroke-linecap='round'")}{Circle(9, -90, 18, Colour(.3, .04, 40))}</g>");
    }
}
