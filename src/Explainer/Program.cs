using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Explainer.Commands;
using Explainer.Report;

namespace Explainer;

/// <summary>Where the process begins: it joins the command to this machine's console and signals.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        // The same input gives the same output in any locale.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        return await ExplainerCommand.InvokeAsync(args, Console.Out, Console.Error, Terminal.Standard, stop.Token);

        void Stop(PosixSignalContext signal)
        {
            // The second time the system's own way holds: the process ends at once.
            if (stop.IsCancellationRequested)
                return;
            signal.Cancel = true;
            _ = stop.CancelAsync();
        }
    }
}
