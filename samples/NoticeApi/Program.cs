// A web API that takes in notices as text, file or JSON, stores them with their findings and answers questions about their issues.
using Microsoft.EntityFrameworkCore;
using NoticeApi;
using Rectification.Json;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRectification(builder.Configuration.GetSection("Rectification"));
builder.Services.AddRectificationImport(builder.Configuration.GetSection("RectificationImport"));
builder.Services.AddDbContext<Ledger>(options => options.UseSqlite(builder.Configuration.GetConnectionString("Ledger")
    ?? "Data Source=ledger.db"));
builder.Services.ConfigureHttpJsonOptions(options =>
{
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, NoticeJson.TypeInfoResolver);
    options.SerializerOptions.Encoder = NoticeJson.Encoder;
    options.SerializerOptions.MaxDepth = NoticeJsonReadOptions.DefaultMaxDepth;
});
builder.Services.AddScoped<NoticeIntake>();
builder.Services.AddOpenApi(options => options.AddNoticeSchemas());

var app = builder.Build();
using (var scope = app.Services.CreateScope())
    scope.ServiceProvider.GetRequiredService<Ledger>().Database.EnsureCreated();

app.UseRequestLocalization(new RequestLocalizationOptions().AddSupportedUICultures("en", "zh").AddSupportedCultures("en", "zh"));
app.MapOpenApi();
app.MapNotices();
app.Run();
