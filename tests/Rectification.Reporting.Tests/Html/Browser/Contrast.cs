namespace Rectification.Reporting.Tests.Html.Browser;

/// <summary>Measures the contrast of generated text as WCAG 2 does.</summary>
internal static class Contrast
{
    /// <summary>Gives the roles whose name, or whose text, has less than 4.5 to 1 on its ground.</summary>
    public const string Script = """
        () => {
          const channels = colour => {
            const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
            canvas.fillStyle = colour;
            canvas.fillRect(0, 0, 1, 1);
            return [...canvas.getImageData(0, 0, 1, 1).data];
          };
          const luminance = colour => {
            const [r, g, b] = channels(colour).map(value => value / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const contrast = (one, other) => {
            const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
            return (light + 0.05) / (dark + 0.05);
          };
          const ground = getComputedStyle(document.body).backgroundColor;
          const roles = 'title date preamble heading narrative issue description label measure result nextStep status deadline responsible followUp contact signature footnote noise duplicate other'.split(' ');
          return roles.flatMap(role => {
            const stretch = document.createElement('span');
            stretch.className = 's r-' + role;
            stretch.dataset.r = role;
            stretch.textContent = role;
            document.querySelector('.ln > div').append(stretch);
            const own = getComputedStyle(stretch).backgroundColor;
            const under = channels(own)[3] === 0 ? ground : own;
            const ratios = [contrast(getComputedStyle(stretch, '::before').color, under), contrast(getComputedStyle(stretch).color, under)];
            return ratios.some(ratio => ratio < 4.5) ? [`${role} ${ratios.map(ratio => ratio.toFixed(2))}`] : [];
          });
        }
        """;
}
