// campus
